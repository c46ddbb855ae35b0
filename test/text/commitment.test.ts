import { describe, expect, it } from 'vitest';
import { commitmentIn } from '../../src/text/commitment.ts';

describe('a speaker commits himself', () => {
  it.each([
    "I'll put you through to them",
    "um and we'll call you at six thirty",
    'let me just have a look for you',
    "I'm going to send that out today",
    "what I'll do is put a note on your account",
    'if you hold the line while I confirm that',
    'I promise it will be there',
    "won't keep you a minute",
  ])('by saying %j', (said) => {
    expect(commitmentIn(said)).not.toBeNull();
  });
});

describe('a speaker commits himself to nothing', () => {
  it.each([
    'I can try it at five past',
    "I'll need the order number",
    'let me know how it goes',
    'will you call me back',
    'we called you yesterday',
    'well I could not get through',
    "I'll be away for a month",
    'they said they will ring me',
  ])('by saying %j', (said) => {
    expect(commitmentIn(said)).toBeNull();
  });
});
