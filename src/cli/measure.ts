import { factsIn } from '../facts.ts';
import { monthOf } from '../lint/month.ts';
import { speaksForCompany } from '../lint/scope.ts';
import { createToneMeter, saidByCompany } from '../lint/tone-meter.ts';
import type { Document } from '../model/document.ts';
import { Lines } from '../model/lines.ts';
import type { FileReport } from '../reporters/reporter.ts';

/** What a message is to the picture across channels, but for its channel. */
export type Measured = Omit<NonNullable<FileReport['message']>, 'channel'>;

/** Makes a measure of messages: what the company said how, and which facts it stated. */
export function createMeasure(brand: string | null): (document: Document, home: string) => Measured {
  const meter = createToneMeter();
  return (document, home) => {
    const spoken = (passage: Document['passages'][number]) => speaksForCompany(passage, document);
    const facts = factsIn(document, new Lines(document.text), spoken, brand);
    return { ...saidByCompany(document), month: monthOf(document, home), tone: meter(document), facts };
  };
}
