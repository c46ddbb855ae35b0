/** A phrase as a person would say it: its first choices, without gaps, brackets and slots' marks. */
export function plainWords(phrase: string): string {
  if (phrase.startsWith('regex:')) return 'a pattern of the brand file';
  let plain = phrase;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain
      .replace(/\{([^{}()]*)\}/g, (_, choices: string) => firstOf(choices))
      .replace(/\(([^{}()]*)\)/g, (_, choices: string) => firstOf(choices));
  }
  return firstOf(plain)
    .replace(/"/g, '')
    .replace(/\.\.\.\d*/g, '…')
    .replace(/<([^>]*)>|\[([^\]]*)\]/g, (_, slot?: string, list?: string) => `any ${slot ?? list}`)
    .replace(/\s+/g, ' ')
    .trim();
}

const firstOf = (choices: string): string => (choices.split('|')[0] ?? '').trim();
