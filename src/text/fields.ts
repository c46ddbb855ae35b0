/** Whether a field's name fits one of the globs (`Headline*[0-9]`, `Path*`), whatever the case; with `=` (`=Title`) in that case only. */
export function fitsField(globs: readonly string[], field: string | null): boolean {
  return field !== null && globs.some((glob) => patternOf(glob).test(field));
}

const patterns = new Map<string, RegExp>();

function patternOf(glob: string): RegExp {
  const known = patterns.get(glob);
  if (known) return known;
  const exact = glob.startsWith('=');
  const escaped = (exact ? glob.slice(1) : glob).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('\\[0-9\\]', '[0-9]')}$`, exact ? '' : 'i');
  patterns.set(glob, made);
  return made;
}
