import { csv } from './formats/csv.ts';
import { docx } from './formats/docx.ts';
import { html } from './formats/html.ts';
import { jsonl } from './formats/jsonl.ts';
import { macrosJson } from './formats/macros-json.ts';
import { macrosYaml } from './formats/macros-yaml.ts';
import { markdown } from './formats/markdown.ts';
import { mjml } from './formats/mjml.ts';
import { sbv } from './formats/sbv.ts';
import { script } from './formats/script.ts';
import { srt } from './formats/srt.ts';
import { text } from './formats/text.ts';
import { transcript } from './formats/transcript.ts';
import { transcriptJson } from './formats/transcript-json.ts';
import { vcon } from './formats/vcon.ts';
import { vtt } from './formats/vtt.ts';
import type { Format } from './reader.ts';

/** Every format that can be read; where two are equally sure of a file, the first listed wins. */
export const formats: readonly Format[] = [
  // Line by line: text, transcripts, captions, scripts.
  vtt,
  srt,
  sbv,
  script,
  transcript,
  text,
  // JSON and tables: transcripts, chats, ads.
  vcon,
  transcriptJson,
  jsonl,
  csv,
  // Markup and macros.
  markdown,
  html,
  mjml,
  docx,
  macrosYaml,
  macrosJson,
];

/** The format of that name; null for a name nobody has. */
export const formatNamed = (name: string): Format | null => formats.find((format) => format.name === name) ?? null;
