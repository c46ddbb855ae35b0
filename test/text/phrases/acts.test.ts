import { describe, expect, it } from 'vitest';
import { acts } from '../../../src/text/phrases/acts.ts';
import { MatcherBuilder } from '../../../src/text/phrases/builder.ts';
import { Reading } from '../../../src/text/reading.ts';

/** Lines that perform one act, and what else they may be taken for. */
const lines: Readonly<Record<string, readonly string[]>> = {
  greeting: [
    'Thank you for calling Greenbasket, this is Dana.',
    'Good morning, how can I help?',
    'Hi there!',
    'Thanks so much for reaching out to us.',
    'Welcome to the store.',
    'You’ve reached the billing team.',
  ],
  introduction: [
    'My name is Dana.',
    'This is Dana speaking.',
    'This is Dana with Greenbasket.',
    'You’re speaking with Sam.',
    'You are through to Sam in billing.',
    'I’ll be helping you today.',
  ],
  'offer-of-help': [
    'How can I help you today?',
    'How may I be of assistance?',
    'What can I do for you?',
    'Is there anything else I can help you with?',
    'Anything else I can do for you?',
    'I’d be happy to help.',
    'What brings you in today?',
  ],
  apology: [
    'I’m so sorry about that.',
    'We apologise for the delay.',
    'My apologies.',
    'Please accept our sincere apologies.',
    'That was our mistake.',
    'That’s on us.',
  ],
  thanks: [
    'Thanks!',
    'Thank you for waiting.',
    'We really appreciate your patience.',
    'I’m grateful.',
    'Much appreciated.',
  ],
  acknowledgement: [
    'I completely understand.',
    'I hear you.',
    'That makes sense.',
    'That must be so frustrating.',
    'I can only imagine.',
    'Thanks for letting me know.',
    'You’re absolutely right.',
  ],
  closing: [
    'Have a great day!',
    'Have yourself a lovely weekend.',
    'Take care.',
    'Thank you again for your call.',
    'Enjoy the rest of your evening.',
    'Kind regards, Sam',
    'Please don’t hesitate to contact us.',
    'Goodbye.',
  ],
};

const neutral = [
  'The refund takes three days.',
  'You need a receipt for that.',
  'Your order ships on Monday.',
  'We charge a restocking fee.',
  'Please send the form to the store.',
  'The hold music plays while you wait.',
];

function finds(act: string, text: string): boolean {
  const builder = new MatcherBuilder({}, 'Greenbasket');
  builder.watch([`<${act}>`]);
  let isFound = false;
  builder.build().scan(
    text,
    () => new Reading(text),
    () => {
      isFound = true;
    },
  );
  return isFound;
}

describe('dialogue acts', () => {
  it.each(Object.entries(lines))('<%s> knows its usual wordings', (act, said) => {
    expect(said.filter((line) => !finds(act, line))).toEqual([]);
  });

  it.each(Object.keys(acts))('<%s> is not found in plain business', (act) => {
    expect(neutral.filter((line) => finds(act, line))).toEqual([]);
  });
});
