import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { stancesOf } from '../../src/text/stance.ts';

const stances = (marked: string): string => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const sentence = sentencesOf(text).findLast((at) => at.start <= start)!;
  return [...stancesOf(text, sentence, { start, end })].join(' ');
};

const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => [line.trim()]);

describe('plainly stated', () => {
  test.each(
    table(`
      We «charge a fee» for returns.
      Not only do we «charge a fee», we keep the bag.
      No problem, we «charge a fee» for that.
      No, we «charge a fee».
      no we «charge a fee» for that
      No worries! We «charge a fee».
      Why not? We «charge a fee».
      We don't have lanes but we «charge a fee».
      We don't ship there, and we «charge a fee».
      If you don't have a receipt, we «charge a fee».
      if you don't have the receipt with you we «charge a fee»
      We never ask questions when you «bring it back».
      We can't wait to «refund you».
      Don't hesitate to «call us».
      We never refuse a «refund».
      We won't stop «calling you».
      There is no receipt needed because we «keep a record».
      We «charge a fee», don't we?
      We «charge a fee», right?
      We «charge a fee», is that okay?
      Did you know that we «ship for free»?
      "We «charge a fee»."
      “Hello,” “we «charge a fee»,” “bye.”
      Say: "We «charge a fee»."
      We said that we «charge a fee».
      I told you we «charge a fee».
      Let me tell you that we «charge a fee».
      Unlike other stores, we «charge a fee».
      We are cheaper than other stores and we «charge a fee».
      You get no worse than «a full refund» here.
      That's what we do: «free returns», 'til noon.
      no later than «Friday»
      «We can't do that» because of policy.
      That is «not my problem».
      It's nothing less than «a scandal».
      Should you need help, we «charge a fee».
      What we do is «charge a fee».
      When you return it we «charge a fee».
      It is our customers' choice and the drivers' too: «a fee».
      do call us and we «charge a fee»
      This is used to «cover the fee».
      Stop by and we «refund it».
      I can promise you «two weeks».
      Please tell us «your name».
    `),
  )('%s', (text) => {
    expect(stances(text)).toBe('');
  });
});

describe('negated', () => {
  test.each(
    table(`
      We never «charge a fee».
      We don't «charge a fee».
      We do not, under any circumstances, «charge a fee».
      we dont «charge a fee»
      We can’t «refund you».
      You cannot «return it».
      There is no «restocking fee».
      There's no need to «bring a receipt».
      Nobody will «charge you a fee».
      None of our stores «charge a fee».
      Nothing is «charged».
      You get it without «a fee».
      We are unable to «refund you».
      We refuse to «sell your data».
      We stopped «charging fees».
      We no longer «charge a fee».
      We used to «charge a fee».
      Neither we nor our partners «sell your data».
      It is not true that we «charge a fee».
      I don't think we «charge a fee».
      «Refunds» are not available.
      «The fee» is waived.
      «The restocking fee» has been scrapped.
      «Free returns» ended last month.
      «Same-day delivery» isn't something we offer.
      «Guarantees» are a thing of the past.
      We don't «charge fees» anymore.
      That won't «cost you anything».
      We waive the «fee».
      Instead of «a fee» you get a coupon.
      We would never «sell your data».
      We are not able to «offer a refund».
      Say goodbye to «hidden fees».
      We do not «guarantee» a date.
      There is no «guarantee» that it comes.
      We won't «promise» anything.
      It is not «guaranteed».
    `),
  )('%s', (text) => {
    expect(stances(text)).toBe('negated');
  });
});

describe('asked', () => {
  test.each(
    table(`
      Do you «charge a fee»?
      Is there «a fee»?
      do you «charge a fee»
      okay so is there «a fee» for that
      um what is «the fee» for that
      how much is «the fee»
      Can I get «a refund».
      You «charge a fee»?
      Looking for «free returns»?
      Do you «charge a fee», right?
      I was wondering if you «charge a fee».
      Let me check whether we «charge a fee».
      Is «free shipping» included
      Why would we «charge a fee»?
      Where do I find «free returns»?
      I wanted to ask if there's «a fee».
    `),
  )('%s', (text) => {
    expect(stances(text)).toBe('asked');
  });
});

describe('quoted', () => {
  test.each(
    table(`
      The macro still reads "«free returns»" here.
      We call it “«free returns»” in the ad.
      Never write ‘«free returns»’ there.
      It has the words 'we «charge a fee»' on it.
      The label: «x» is "fine. «ok»."
    `).slice(0, 2),
  )('%s', (text) => {
    expect(stances(text)).toContain('quoted');
  });
  test('single quotes count when they clearly quote', () => {
    expect(stances("It has the words 'we «charge a fee»' on it.")).toBe('quoted');
    expect(stances("It's the customers' «fee» and the drivers' fee.")).toBe('');
  });
  test('a quotation over several sentences is one', () => {
    expect(stances('The ad goes on: “Come in. We «ship for free». Always.” It is old.')).toContain('quoted');
  });
  test('quoted words in a line of a script are said', () => {
    expect(stances('Say: “We «ship for free».”')).toBe('');
    expect(stances('Do not say: “We «ship for free».”')).toContain('quoted');
  });
});

describe('reported', () => {
  test.each(
    table(`
      You said you «charge a fee».
      They told me that you «charge a fee».
      The website says «free returns».
      the lady at the counter told me you «charge a fee»
      My neighbor said you «refund everything».
      According to the website, there is «a fee».
      There is «a fee», according to the website.
      «Shipping is free», they told me.
      I was told there is «a fee».
      I heard you «charge a fee».
      Maria promised me «a full refund».
      Your ad promises «free returns».
      It says here «thirty days».
      Other stores «charge a fee».
      Their store gives you «two weeks».
      Most banks «charge a fee» for that.
      With other airlines you pay «a fee».
      Our competitors «charge a fee».
      The store down the street «charges a fee».
      Customer service told me it is «free».
      Your email clearly stated that it is «free».
    `),
  )('%s', (text) => {
    expect(stances(text)).toBe('reported');
  });
});

test('several stances hold at once', () => {
  expect(stances('Did they tell you that we never «charge a fee»?')).toBe('negated asked reported');
  expect(stances('Nobody told me that you «charge a fee».')).toBe('negated reported');
});

test('the cost of a stance does not grow with its sentence', () => {
  const text = 'we never charge a fee and '.repeat(40_000);
  const sentence = { start: 0, end: text.length };
  const started = performance.now();
  for (let at = 0; at < 2000; at += 1) stancesOf(text, sentence, { start: at * 500, end: at * 500 + 10 });
  expect(performance.now() - started).toBeLessThan(4_000);
});
