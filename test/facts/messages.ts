import { addSums, type Conflict, noSums, pictureOf, sumOf } from '../../src/align.ts';
import { factsIn } from '../../src/facts.ts';
import { speaksForCompany } from '../../src/lint/scope.ts';
import { Lines } from '../../src/model/lines.ts';
import type { Passage } from '../../src/model/passage.ts';
import { brand, fileOf } from '../align/messages.ts';
import { documentOf } from '../kinds/remark.ts';
import { conversation } from '../promises/verdicts.ts';

/** A message: its channel and its text, or its passages. */
export type Message = readonly [channel: string, text: string | readonly Partial<Passage>[]];

/** What messages state differently. */
export function conflictsIn(...messages: readonly Message[]): readonly Conflict[] {
  const sums = messages.map(([channel, said], index) => {
    const file = `${channel}/${index}.md`;
    const document = typeof said === 'string' ? conversation(said, { path: file }) : documentOf(said, { path: file });
    const lines = new Lines(document.text);
    const facts = factsIn(document, lines, (passage) => speaksForCompany(passage, document), 'Fernhill');
    return sumOf(fileOf({ file, channel, facts }));
  });
  return pictureOf(sums.reduce(addSums, noSums), brand()).conflicts;
}

/** The conflicts between an ad and another written message. */
export const between = (ad: string, other: string): readonly Conflict[] => conflictsIn(['ads', ad], ['macros', other]);
