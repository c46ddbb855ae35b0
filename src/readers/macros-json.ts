import { parseJson } from './json/parse.ts';
import { jsonNode } from './macros/json-node.ts';
import { readMacros } from './macros/walk.ts';
import { ReadError, type Reader } from './reader.ts';

/** Exports of macros, canned responses and saved replies: Zendesk, Freshdesk, Intercom, Front, Gorgias, Help Scout and their like. */
export const reader: Reader = {
  read({ text }) {
    const { root, problems, endsEarly } = parseJson(text);
    const [first] = problems;
    if (!root) throw new ReadError(first?.message ?? 'This file is empty.', first?.start ?? null);
    const { passages, troubles } = readMacros(jsonNode(root));
    if (passages.length === 0 && first) throw new ReadError(first.message, first.start);
    return {
      passages,
      comments: [],
      troubles: [...problems, ...troubles],
      endsEarly,
      data: {},
      conversation: false,
      record: false,
    };
  },
};
