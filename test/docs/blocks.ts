/** A fenced block of a Markdown text. */
export interface Block {
  readonly language: string;
  readonly body: string;
  /** The file that the line before it names; null where it names none. */
  readonly file: string | null;
  /** The last heading before it. */
  readonly heading: string;
  /** Offsets of the body. */
  readonly start: number;
  readonly end: number;
}

/** The fenced blocks of a text, in order. */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const before = text.slice(0, match.index);
    const start = match.index + match[0].indexOf('\n') + 1;
    const body = match[2] ?? '';
    return {
      language: match[1] ?? '',
      body,
      file: /^`([^`\n]+)`:$/.exec(before.trimEnd().split('\n').at(-1) ?? '')?.[1] ?? null,
      heading: [...before.matchAll(/^#{2,3} (.*)$/gm)].at(-1)?.[1] ?? '',
      start,
      end: start + body.length,
    };
  });
}
