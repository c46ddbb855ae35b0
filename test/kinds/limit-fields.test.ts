import { describe, expect, it } from 'vitest';
import { limit } from '../../src/kinds/limit.ts';
import { fitsField } from '../../src/text/fields.ts';
import { documentOf, findingsOf } from './remark.ts';

/** The messages about the number of descriptions in ads, each ad given by the fields it fills. */
async function judged(...ads: readonly (readonly string[])[]): Promise<string[]> {
  const cells = ads.flatMap((fields, row) => fields.map((field) => ({ text: 'Corn', field, unit: `row ${row + 2}` })));
  const options = { what: 'passages', min: 2, max: 4, where: ['Headline*[0-9]'] };
  const findings = await findingsOf(limit, options, [documentOf(cells)], { fields: ['Description*[0-9]'] });
  return findings.map(({ line, message }) => `${line}: ${message}`);
}

describe('fields named by a glob', () => {
  it('are found whatever stands before their number, and not without one', () => {
    const names = ['Headline 1', 'headline_12', 'Headline1', 'Headline', 'Long headline 1', 'Headline 1 position'];
    const numbered = ['Headline 1', 'headline_12', 'Headline1'];
    expect(names.filter((name) => fitsField(['Headline*[0-9]'], name))).toEqual(numbered);
  });

  it('are found in another case unless it is asked for', () => {
    expect(['Title', 'title', 'og:title'].filter((name) => fitsField(['=Title'], name))).toEqual(['Title']);
    expect(['Title', 'title', 'og:title'].filter((name) => fitsField(['title'], name))).toEqual(['Title', 'title']);
  });
});

describe('the number of descriptions', () => {
  it('is counted in each ad', async () => {
    const few = ['Headline 1', 'Description 1'];
    const enough = ['Headline 1', 'Description 1', 'Description 2'];
    expect(await judged(enough, few)).toEqual(['5: This has 1 passage; the limit is 2 at least.']);
  });

  it('is 0 in an ad that is known by its headlines alone', async () => {
    expect(await judged(['Headline 1'])).toEqual(['1: This has 0 passages; the limit is 2 at least.']);
  });

  it('is not asked of a row that is no ad', async () => {
    expect(await judged(['Callout text'])).toEqual([]);
  });
});
