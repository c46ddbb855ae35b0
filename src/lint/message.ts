/** Fills `{name}` in a message; names without a value stay as they are. White space runs become one space. */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template
    .replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole))
    .replace(/\s+/g, ' ')
    .trim();
}
