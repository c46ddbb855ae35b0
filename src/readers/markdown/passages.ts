import type { Comment } from '../../model/document.ts';
import { locate, type Passage } from '../../model/passage.ts';
import { composePassage } from '../markup/compose.ts';
import { readHtml } from '../markup/html.ts';
import type { Para } from '../staging/para.ts';
import { type CellPlace, Stage } from '../staging/stage.ts';
import type { Style } from '../staging/style.ts';
import { asidesOf, type Part } from './part.ts';

/** A part with its text as it is read and how it looks; both null for HTML and where nothing is read. */
export interface Seen {
  readonly part: Part;
  readonly read: Passage | null;
  readonly look: Para | null;
  /** Null outside of tables. */
  readonly cell: CellPlace | null;
}

/** The passages and comments of a Markdown file's parts. */
export function stageParts(seen: readonly Seen[], style: Style): { passages: Passage[]; comments: Comment[] } {
  const stage = new Stage(style);
  const comments: Comment[] = [];
  for (const { part, read, look, cell } of seen) {
    const { block } = part;
    if (block.kind === 'html') {
      const markup = readHtml(part.text, stage.here);
      for (const passage of markup.passages) stage.passages.push(composePassage(passage, part.pieces));
      for (const comment of markup.comments) comments.push({ ...comment, ...locate(part, comment) });
      continue;
    }
    if (read && block.kind === 'heading') stage.heading(read, block.level);
    else if (read && look && cell) stage.cell(read, look, cell);
    else if (read && look) stage.paragraph(read, look, block.inNote ? 'footnote' : null);
    if (part.inline.asides.length + part.inline.html.length === 0) continue;
    const asides = asidesOf(part, stage.here);
    stage.passages.push(...asides.passages);
    comments.push(...asides.comments);
  }
  return { passages: stage.passages, comments };
}
