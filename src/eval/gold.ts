/** Kinds of labels: what a place does to a promise, what no promise covers, tone, a missed standard, and what is fine. */
export const goldKinds = ['promise', 'unledgered', 'tone', 'conversation', 'clean'] as const;
export type GoldKind = (typeof goldKinds)[number];

/** One labelled place. */
export interface GoldRow {
  /** Relative to the folder of the gold file, with `/`. */
  readonly file: string;
  /** A substring that stands once in the file's text; for `conversation` the place is only a hint. */
  readonly quote: string;
  readonly kind: GoldKind;
  /** Promise, tone attribute or rule; empty for `unledgered` and `clean`. */
  readonly id: string;
  readonly verdict: string;
  readonly difficulty: string;
  readonly note: string;
  /** 1-based line in the gold file. */
  readonly line: number;
}

/** A gold file that cannot be used as it is: the line and what is wrong there. */
export interface GoldFault {
  readonly line: number;
  readonly message: string;
}

const columns = ['file', 'quote', 'speaker', 'kind', 'id', 'verdict', 'difficulty', 'note'] as const;

/** Reads tab-separated labels (no quoting; a header line names the columns; `speaker`, `difficulty` and `note` may be missing). */
export function readGold(text: string): { rows: GoldRow[]; faults: GoldFault[] } {
  const rows: GoldRow[] = [];
  const faults: GoldFault[] = [];
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t').map((name) => name.trim().toLowerCase());
  const missing = ['file', 'quote', 'kind'].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    return {
      rows,
      faults: [
        {
          line: 1,
          message: `The header lacks ${missing.join(', ')}. It reads: ${columns.join(' ')}, with tabs between.`,
        },
      ],
    };
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = line.split('\t');
    const cell = (name: string): string => cells[names.indexOf(name)]?.trim() ?? '';
    const kind = goldKinds.find((each) => each === cell('kind'));
    if (!kind) {
      faults.push({
        line: index + 2,
        message: `"${cell('kind')}" is no kind of label. Kinds: ${goldKinds.join(', ')}.`,
      });
      continue;
    }
    rows.push({
      file: cell('file'),
      quote: cell('quote'),
      kind,
      id: cell('id'),
      verdict: cell('verdict'),
      difficulty: cell('difficulty') || 'unrated',
      note: cell('note'),
      line: index + 2,
    });
  }
  return { rows, faults };
}
