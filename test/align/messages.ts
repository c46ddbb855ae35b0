import type { BrandAbout, JudgedFile } from '../../src/align.ts';
import type { Finding, Verdict } from '../../src/model/finding.ts';
import type { Channel } from '../../src/model/rulebook.ts';

/** A judged statement; what is not given does not matter. */
export const statement = (id: string, verdict: Verdict, more: Partial<Finding> = {}): Finding => ({
  ...{ file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 9, offset: 0, endOffset: 8 },
  ...{ quote: 'we do it', id, kind: 'promise', verdict, severity: 'error' as const, confidence: 0.8 },
  ...{ message: '', reason: 'says so', channel: null, side: null, role: null, speaker: null, time: null },
  ...{ related: [], fix: null, ...more },
});

/** A judged file; what is not given does not matter. */
export const fileOf = (
  given: Partial<Omit<JudgedFile, 'statements'>> & {
    readonly statements?: readonly (Pick<Finding, 'id'> & Partial<Finding>)[];
  },
): JudgedFile => ({
  ...{ file: 'a.md', channel: 'ads', passages: 1, words: 10, month: null, unledgered: 0, tone: {}, facts: [] },
  ...given,
  statements: (given.statements ?? []).map((each) => ({
    ...statement(each.id, 'keeps'),
    ...each,
    file: given.file ?? 'a.md',
  })),
});

const channel = (name: string, side: Channel['side'], reach = 1): Channel => ({
  ...{ name, side, reach, files: [`${name}/**`], reader: null, audience: [] },
});

/** A brand with two promises, ads and calls. */
export const brand = (more: Partial<BrandAbout> = {}): BrandAbout => ({
  brand: 'Fernhill',
  channels: [channel('ads', 'marketing', 10), channel('calls', 'service')],
  promises: ['returns', 'delivery'].map((id) => ({ id, wording: `We do ${id}.`, owner: null, until: null })),
  today: '2026-06-01',
  ...more,
});
