import { readConversations } from './json/conversations.ts';
import { dataOf } from './json/data.ts';
import { parseJson } from './json/parse.ts';
import { ReadError, type Reader } from './reader.ts';

/** Reads transcripts in JSON. A file that breaks off gives its whole turns and says where it broke. */
export const reader: Reader = {
  read({ text }, options) {
    const { root, problems, endsEarly } = parseJson(text);
    if (!root) throw new ReadError('There is no JSON value in this file.', 0);
    const passages = readConversations(root, options);
    if (passages.length === 0) {
      const [problem] = problems;
      if (problem) throw new ReadError(problem.message, problem.start);
      throw new ReadError('No turns are recognised in this JSON. Name its keys under keys: in the brand file.');
    }
    return {
      passages,
      conversation: true,
      record: true,
      comments: [],
      troubles: problems,
      endsEarly,
      data: dataOf(root),
    };
  },
};
