import type { Passage } from '../model/passage.ts';
import { readBlocks } from './markdown/blocks.ts';
import { partOf, passageOf } from './markdown/part.ts';
import type { Reader } from './reader.ts';

export const reader: Reader = {
  read({ text }) {
    const passages: Passage[] = [];
    const { blocks, references } = readBlocks(text, 0);
    for (const block of blocks) {
      for (const lines of block.kind === 'row' ? block.lines.map((c) => [c]) : [block.lines]) {
        const part = partOf(text, block, lines, references);
        const p = passageOf(part, { start: 0, end: part.text.length }, { field: block.kind });
        if (p) passages.push(p);
      }
    }
    return { passages, comments: [], troubles: [], data: {}, conversation: false, record: false };
  },
};
