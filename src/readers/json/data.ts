import type { Value } from './value.ts';

// Containers whose own name adds nothing to the names of what they hold.
const plain = new Set(
  'meta metadata info attributes properties data details header conversation call chat ticket session results'.split(
    ' ',
  ),
);
const longest = 200;
const most = 60;

/** What a file says of itself: its scalars outside of its turns, keys in lower case, nested ones as `customer.tier`. */
export function dataOf(root: Value): Record<string, string> {
  const data: Record<string, string> = {};
  gather(root, '', 0, data);
  return data;
}

function gather(value: Value, prefix: string, depth: number, data: Record<string, string>): void {
  let count = 0;
  for (const [key, child] of value.entries()) {
    if (++count > most) return;
    const name = key.toLowerCase();
    if (child.kind === 'object') {
      if (depth < 2) gather(child, plain.has(name) ? prefix : `${prefix}${name}.`, depth + 1, data);
      continue;
    }
    const text = child.end - child.start > longest * 6 ? null : child.scalar()?.trim();
    if (text && text.length <= longest && !Object.hasOwn(data, prefix + name)) data[prefix + name] = text;
  }
}
