import { describe, expect, it } from 'vitest';
import { brandOf, statementsIn, verdictsOn } from './verdicts.ts';

const promise = (more: string): string =>
  brandOf(
    `  returns:
    promise: Bring it back within 30 days.
    about: return | bring back
    terms: { window: at least 30 days }
${more}`,
    'channels:\n  ads: { files: "ads/**", side: marketing, audience: business }\n  calls: { files: "calls/**" }\naudiences:\n  consumer: { data: { segment: consumer } }\n',
  );
const kept = 'You have 30 days to return it.';

describe('a promise', () => {
  it('that has ended is still made', () => {
    const brand = promise('    valid: { until: 2026-03-31 }\n');
    expect(verdictsOn(brand, kept, {}, '2026-03-31')).toBe('keeps');
    expect(statementsIn(brand, kept, {}, '2026-04-01')[0]?.reason).toBe(
      'still makes a promise that ended on 2026-03-31',
    );
  });

  it('is made in a channel that it is not made in', () => {
    const brand = promise('    channels: calls\n');
    expect(verdictsOn(brand, kept, { path: 'calls/a.txt' })).toBe('keeps');
    expect(verdictsOn(brand, kept, { path: 'ads/a.txt' })).toBe('exceeds');
  });

  it('to one audience is made to another, known by channel or by the data of a conversation', () => {
    const brand = promise('    audience: consumer\n');
    expect(verdictsOn(brand, kept, { path: 'ads/a.txt' })).toBe('exceeds');
    expect(verdictsOn(brand, kept, { path: 'calls/a.txt' })).toBe('keeps');
    expect(verdictsOn(brand, kept, { path: 'calls/a.txt', data: { segment: 'Consumer' } })).toBe('keeps');
  });

  it('is made by one who may not make it, or makes more of it than others may', () => {
    const brand = promise('    may: { bot: never, supervisor: up to 60 days }\n');
    expect(verdictsOn(brand, `Bot: ${kept}`)).toBe('exceeds');
    expect(verdictsOn(brand, `Agent: ${kept}`)).toBe('keeps');
    expect(verdictsOn(brand, 'Supervisor: You have 60 days to return it.')).toBe('keeps');
    expect(verdictsOn(brand, 'Supervisor: You have 90 days to return it.')).toBe('exceeds');
    expect(verdictsOn(brand, 'Agent: You have 60 days to return it.')).toBe('exceeds');
  });

  it('is made without its condition', () => {
    const brand = promise('    with: members\n');
    expect(verdictsOn(brand, kept)).toBe('exceeds');
    expect(verdictsOn(brand, `${kept} This is for members.`)).toBe('keeps');
  });

  it('does not speak of its exceptions', () => {
    const brand = promise('    unless: alcohol\n');
    expect(verdictsOn(brand, 'Return alcohol within 14 days.')).toBe('nothing');
  });
});
