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
  'further-help': [
    'Is there anything else I can help you with?',
    'Anything more from you?',
    'Any other questions?',
    'Does that cover everything?',
    'Are you all set?',
  ],
  complaint: [
    'My parcel hasn’t arrived.',
    'Nobody called me back.',
    'The milk was sour.',
    'I was charged twice.',
    'I’ve been waiting for forty minutes.',
    'You were supposed to come on Monday.',
    'This is ridiculous.',
    'You guys cancelled my flight.',
    'I want to make a complaint.',
  ],
  request: [
    'Could you check my order?',
    'I’d like to return this.',
    'Can I get a refund?',
    'I’m calling about my bill.',
  ],
  refusal: [
    'I’m afraid we cannot do that.',
    'We’re unable to refund it.',
    'That’s not possible.',
    'It is against our policy.',
    'There is nothing I can do.',
  ],
  commitment: [
    'I’ll call you back tomorrow.',
    'We are going to send a new one.',
    'It will be delivered on Friday.',
    'Someone will contact you.',
  ],
  recap: [
    'So, to recap, you keep the seat.',
    'Just to confirm: two cakes.',
    'Here’s what happens next.',
    'Let me read that back to you.',
  ],
  verification: [
    'Can I have your date of birth?',
    'What’s the order number?',
    'May I have your full name, please?',
    'Can you confirm the last four of the card?',
    'Who am I speaking with?',
  ],
  hold: ['Please hold.', 'Bear with me.', 'Just a moment.', 'May I put you on a brief hold?', 'Give me a minute.'],
  transfer: [
    'I’ll transfer you to billing.',
    'Let me put you through.',
    'I am connecting you with a specialist.',
    'Let me get my supervisor.',
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
  'You can send the form to the store.',
  'The hold music plays in the lobby.',
  'We have a second line of soups.',
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
