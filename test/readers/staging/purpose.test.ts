import { expect, test } from 'vitest';
import { isStaffTitle, purposeOf } from '../../../src/readers/staging/purpose.ts';

test.each([
  ['macros/late.md', '', 'macro'],
  ['ads/video-script-lamp.md', '', 'ad'],
  ['marketing/scripts/door.md', '', 'script'],
  ['support/canned-replies.yaml', '', 'macro'],
  ['landing.md', '', 'ad'],
  ['about.md', 'Macro: when are you open?', 'macro'],
  ['about.md', 'Phone script: returns', 'script'],
  ['about.md', 'Our story', null],
  ['src/description.md', '', null],
])('%s with the title "%s" is for %s', (path, title, purpose) => {
  expect(purposeOf(path, title)).toBe(purpose);
});

test('a title that names the document is for staff, one that speaks to people is not', () => {
  expect(['Macro: late', 'Script C — Desk', 'VIDEO 0:30 — "Gus"'].map(isStaffTitle)).toEqual([true, true, true]);
  expect(['Video calls for everyone', 'Returns made easy', 'Guide dogs welcome'].map(isStaffTitle)).toEqual([
    false,
    false,
    false,
  ]);
});
