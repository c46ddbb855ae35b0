/** The names of what a kind's messages are filled with, in the order in which Vale fills them in. */
const filledWith: Readonly<Record<string, readonly string[]>> = {
  existence: ['actual', 'expected'],
  substitution: ['expected', 'actual'],
  capitalization: ['actual', 'expected'],
  repetition: ['actual', 'expected'],
  sequence: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
};

const verb = /%(?:\[(\d+)\])?[-+ #0]*\d*(?:\.\d+)?([sdvqf%])/g;

/**
 * A message with the marks of `printf` as one with names in braces. Where a substitution replaces, its message gets its
 * words in quotes: of two that it has around them one pair goes.
 */
export function messageOf(message: string, kind: string, replaces: boolean): string {
  const names = filledWith[kind] ?? ['actual'];
  let next = 0;
  return plainQuotes(message, kind === 'substitution' && replaces).replace(
    verb,
    (_, place: string | undefined, sign: string) => {
      if (sign === '%') return '%';
      const index = place === undefined ? next : Number(place) - 1;
      next = index + 1;
      const name = names[index];
      return name === undefined ? '' : `{${name}}`;
    },
  );
}

function plainQuotes(message: string, replaces: boolean): string {
  if (!replaces) return message;
  return ["'%s'", '"%s"'].reduce(
    (text, quoted) => (text.split(quoted).length === 3 ? text.replace(quoted, '%s') : text),
    message,
  );
}
