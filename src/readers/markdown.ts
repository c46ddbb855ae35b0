import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { type About, verbatimPassage } from './builder.ts';
import { type Block, readBlocks } from './markdown/blocks.ts';
import { type FrontMatter, readFrontMatter } from './markdown/front-matter.ts';
import { lookOf } from './markdown/look.ts';
import { partOf, passageOf } from './markdown/part.ts';
import { type Seen, stageParts } from './markdown/passages.ts';
import type { References } from './markdown/references.ts';
import { composePassage } from './markup/compose.ts';
import type { Reader } from './reader.ts';
import { type Purpose, purposeOf } from './staging/purpose.ts';
import { styleOf } from './staging/style.ts';
import { isFilm } from './staging/tables.ts';

/** Landing pages, macros, scripts and articles in Markdown: a passage a heading, paragraph, list item and table cell. */
export const reader: Reader = {
  read({ text, path }) {
    const front = readFrontMatter(text);
    const { blocks, references } = readBlocks(text, front.end);
    const seen = blocks.flatMap((block) => seenIn(text, block, references));
    const title = seen.find(({ part }) => part.block.kind === 'heading')?.read?.text ?? '';
    const purpose = purposeOf(path, title);
    const found = styleOf(
      seen.flatMap(({ look, part }) => (look && part.block.kind !== 'heading' ? [look] : [])),
      purpose,
    );
    const film = seen.some(({ cell }) => cell?.inHeader && isFilm(cell.header));
    const screenplay = found.screenplay || (film && purpose !== 'macro');
    const { passages, comments } = stageParts(seen, { ...found, screenplay });
    const all = [...frontPassages(front, purpose), ...passages];
    return {
      passages: all.sort((a, b) => a.pieces[0]!.from - b.pieces[0]!.from),
      comments: comments.sort((a, b) => a.start - b.start),
      troubles: [],
      data: Object.fromEntries(front.entries.map(({ key, value }) => [key, value.text])),
      conversation: false,
      record: false,
    };
  },
};

function seenIn(source: string, block: Block, references: References): Seen[] {
  if (block.kind !== 'row') return [see(source, block, block.lines, references, null)];
  const header = (block.header ?? block.lines).map((cell) => source.slice(cell.start, cell.end));
  const inHeader = block.header === null;
  return block.lines.map((cell, column) => see(source, block, [cell], references, { header, column, inHeader }));
}

function see(source: string, block: Block, lines: readonly Span[], references: References, cell: Seen['cell']): Seen {
  const part = partOf(source, block, lines, references);
  const about = block.within === null ? {} : { place: block.within };
  const read = block.kind === 'html' ? null : passageOf(part, { start: 0, end: part.text.length }, about);
  return { part, read, look: read && lookOf(part, read), cell };
}

const shown =
  /^(?:title|subtitle|description|subject|pre-?header|preview(?:[ _-]?text)?|headline|tagline|summary|excerpt|cta|(?:seo|meta|og|page)[ _-]?(?:title|description))$/;

/** What people see of the front matter: titles, descriptions, subject lines; of a macro or script only its subject. */
function* frontPassages({ entries }: FrontMatter, purpose: Purpose | null): Generator<Passage> {
  const staged = purpose === 'macro' || purpose === 'script';
  for (const { key, value } of entries) {
    if (!shown.test(key)) continue;
    const heard = !staged || /^(?:subject|pre-?header|preview)/.test(key);
    const about: About = { field: key, heard, role: heard ? (staged ? 'agent' : 'narrator') : null };
    const passage = embedded(value.text, { ...about, place: `frontmatter.${key}` });
    if (passage) yield composePassage(passage, value.pieces);
  }
}

const embedded = (text: string, about: About): Passage | null => verbatimPassage(text, 0, text.length, about);
