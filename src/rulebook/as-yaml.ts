/** Plain data as YAML, for people to read and copy; maps and lists over several lines, texts on one. */
export function yamlOf(value: unknown): string {
  return blockOf(value).join('\n');
}

function blockOf(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((each) => {
      const [first = '', ...rest] = blockOf(each);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  if (typeof value !== 'object' || value === null) return [scalarOf(value, false)];
  return Object.entries(value).flatMap(([key, each]) => {
    const name = scalarOf(key, true);
    if (!isNested(each)) return [`${name}: ${scalarOf(each, false)}`];
    return [`${name}:`, ...blockOf(each).map((line) => `  ${line}`)];
  });
}

const isNested = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** A value as YAML on one line; `inside` brackets, where more signs mean something. */
export function inlineOf(value: unknown, inside = false): string {
  if (Array.isArray(value)) return `[${value.map((each) => inlineOf(each, true)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarOf(value, inside);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${scalarOf(key, true)}: ${inlineOf(each, true)}`)
    .join(', ')} }`;
}

const plain = /^[\p{L}\d_./(<«$][^:#\n]*$/u;
const plainInside = /^[\p{L}\d_./(<«$][^:#\n,[\]{}]*$/u;
const otherType = /^(?:true|false|null|~|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0[xo][\da-f]+)$/i;

function scalarOf(value: unknown, inside: boolean): string {
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'object' && value !== null) return '{}';
  const text = String(value);
  if (typeof value !== 'string') return text;
  if (/[\n\t]/.test(text)) return JSON.stringify(text);
  const isPlain = (inside ? plainInside : plain).test(text) && !otherType.test(text) && text.trim() === text;
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
