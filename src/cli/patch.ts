import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The difference of two texts of a file as a unified diff that git applies. */
export function patchOf(path: string, before: string, after: string): string {
  // The library leaves a path as it is; git wants odd characters quoted.
  const named = (side: string): string =>
    /["\\\n\t]/.test(path) ? JSON.stringify(`${side}/${path}`) : `${side}/${path}`;
  return createTwoFilesPatch(named('a'), named('b'), before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
