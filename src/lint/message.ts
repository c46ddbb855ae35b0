const slot = /\{([a-zA-Z]+)\}/;
/** Templates by their text, cut into words and names in turn: a rulebook has few, a run fills them often. */
const known = new Map<string, readonly string[]>();

/** Fills `{name}` in a message; names without a value stay as they are. White space runs become one space. */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  const parts = partsOf(template);
  let message = parts[0]!;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at]!;
    message += (name in data ? data[name] : `{${name}}`) + parts[at + 1]!;
  }
  return untidy.test(message) ? message.replace(/\s+/g, ' ').trim() : message;
}

const untidy = /[^\S ]| {2}|^ | $/;

function partsOf(template: string): readonly string[] {
  const before = known.get(template);
  if (before) return before;
  const parts = template.split(slot);
  known.set(template, parts);
  return parts;
}
