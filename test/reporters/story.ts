import type { Finding } from '../../src/model/finding.ts';
import { Lines } from '../../src/model/lines.ts';
import type { FileReport, Summary, View } from '../../src/reporters/reporter.ts';

const plain: Omit<Finding, 'file' | 'line' | 'column' | 'endLine' | 'endColumn' | 'offset' | 'endOffset' | 'quote'> = {
  id: 'free-forever',
  kind: 'never-say',
  verdict: null,
  severity: 'error',
  confidence: 1,
  message: 'We never promise "free forever": trials end.',
  reason: 'says "free forever"',
  channel: 'calls',
  side: 'service',
  role: 'agent',
  speaker: 'Dana',
  time: null,
  related: [],
  fix: null,
};

/** A finding at the words between «marks» of a text, the first pair; the text is the one without any marks. */
export function findingAt(file: string, marked: string, about: Partial<Finding> = {}): Finding {
  const text = unmarked(marked);
  const offset = marked.indexOf('«');
  const endOffset = marked.indexOf('»') - 1;
  return findingOn(file, text, offset, endOffset, about);
}

/** A finding at a span of a text. */
export function findingOn(
  file: string,
  text: string,
  offset: number,
  endOffset: number,
  about: Partial<Finding> = {},
): Finding {
  const lines = new Lines(text);
  const { line, column } = lines.at(offset);
  const end = lines.at(endOffset);
  return {
    ...{ file, line, column, endLine: end.line, endColumn: end.column, offset, endOffset },
    ...{ quote: text.slice(offset, endOffset), ...plain, ...about },
  };
}

export const unmarked = (text: string): string => text.replace(/[«»]/g, '');

export const view: View = {
  color: false,
  width: 80,
  version: '1.2.3',
  rules: new Map([
    [
      'free-forever',
      {
        summary: 'We never promise "{actual}": trials end.',
        severity: 'error',
        link: 'https://example.com/rules#free',
      },
    ],
    ['calm-down', { summary: 'Reports phrases that must not be said.', severity: 'warning', link: null }],
  ]),
};

export const quiet: Summary = {
  files: 1,
  passages: 1,
  words: 1,
  findings: { error: 0, warning: 0, suggestion: 0 },
  allowed: 0,
  notApplicable: {},
  unread: [],
  faults: [],
  notes: [],
  interrupted: null,
};

const call = [
  'WEBVTT',
  '',
  '00:01:23.000 --> 00:01:29.000',
  '<v Dana (Agent)>It is free forever for you, 田中さん, and we never charge.',
  '',
  '00:01:31.000 --> 00:01:35.000',
  '<v Dana (Agent)>Calm down, please. Your card 4111 1111 1111 1111 is on file,',
  'and your mail is jo@example.com.',
  '',
].join('\n');

const macro =
  'title: Late van\nbody: >\n  Please be advised that "your order" is late, 100% sure;\n  we are sorry, A & B.\n';

function callReport(): FileReport {
  const file = 'calls/16 late, van.vtt';
  const find = (words: string, about: Partial<Finding>): Finding => {
    const offset = call.indexOf(words);
    return findingOn(file, call, offset, offset + words.length, about);
  };
  const related = [{ file: 'ads/welcome.md', line: 3, column: 5, quote: 'free for\nthirty days' }];
  return {
    file,
    text: call,
    findings: [
      find('free forever', {
        time: 83.4,
        related,
        fix: {
          offset: call.indexOf('free forever'),
          endOffset: call.indexOf('free forever') + 12,
          text: 'free for thirty days',
          safe: true,
        },
      }),
      find('Calm down', {
        id: 'calm-down',
        severity: 'warning',
        message: 'Nobody calms down because "Calm down" is said.',
        reason: 'says "Calm down"',
        time: 91,
      }),
      find('card 4111 1111 1111 1111 is on file,\nand your mail is jo@example.com', {
        id: 'returns-30',
        kind: 'promise',
        verdict: 'breaks',
        severity: 'suggestion',
        confidence: 0.4,
        message: 'Card 4111 1111 1111 1111 is said aloud.',
        reason: 'says "card 4111 1111 1111 1111 is on file, and your mail is jo@example.com"',
        time: 3691,
      }),
    ],
    statements: [
      find('we never charge', { id: 'no-fees', kind: 'promise', verdict: 'keeps', severity: 'error', time: 83.4 }),
    ],
  };
}

function macroReport(): FileReport {
  const file = 'macros/late-van.yaml';
  const about = { channel: 'macros', role: null, speaker: null };
  const offset = macro.indexOf('Please be');
  return {
    file,
    text: macro,
    findings: [
      findingOn(file, macro, offset, offset + 'Please be advised that'.length, {
        ...about,
        id: 'please-be-advised',
        severity: 'warning',
        message: 'Say it plainly: "Please be advised that" tells nothing.',
        reason: '',
        fix: { offset, endOffset: offset + 'Please be advised that'.length, text: '', safe: false },
      }),
    ],
    statements: [],
  };
}

/** One run with all that a report can hold: a call, a macro, a file without findings, faults, unread files, notes. */
export const story: { readonly reports: readonly FileReport[]; readonly summary: Summary } = {
  reports: [callReport(), { file: 'ads/welcome.md', text: 'Hi.', findings: [], statements: [] }, macroReport()],
  summary: {
    files: 3,
    passages: 12,
    words: 1234,
    findings: { error: 1, warning: 2, suggestion: 1 },
    allowed: 2,
    notApplicable: { 'missing-greeting': 2, 'missing-thanks': 1 },
    idle: ['missing-greeting', 'missing-thanks'],
    unread: [
      { file: 'calls/broken.json', line: 3, column: 7, reason: 'The file ends inside a string.' },
      { file: 'calls/photo.jpg', line: null, column: null, reason: 'No reader knows this kind of file.' },
    ],
    faults: [
      {
        ...{ file: 'onevoice.yaml', line: 12, column: 5, endLine: 12, endColumn: 11, severity: 'error' },
        ...{ message: 'Unknown key "mesage".', remedy: 'Did you mean "message"?' },
      },
    ],
    notes: [{ file: 'calls/16 late, van.vtt', line: 7, column: 1, reason: 'This cue begins before the one above it.' }],
    interrupted: null,
  },
};
