import type { Span } from '../../model/span.ts';

const localPart = /[\p{L}\p{N}._%+'-]/u;
const domain = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
/** As transcripts have it: `jane dot doe at example dot com`. */
const spoken =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_-]{1,40}(?: (?:dot|underscore|dash) [\p{L}\p{N}_-]{1,40}){0,4} at [\p{L}\p{N}-]{1,40}(?: dot [\p{L}\p{N}-]{1,20}){0,2} dot (?:com|net|org|edu|gov|info|io|co|uk|us|ca|de|fr|eu)(?![\p{L}\p{N}])/giu;

const longestLocalPart = 64;

/** Finds e-mail addresses, written and spoken. */
export function* mailsIn(text: string): Iterable<Span> {
  let before = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > before && at - start < longestLocalPart && localPart.test(text[start - 1]!)) start -= 1;
    domain.lastIndex = at + 1;
    const host = domain.exec(text);
    if (start === at || !host) continue;
    before = at + 1 + host[0].replace(/[-.]+$/, '').length;
    yield { start, end: before };
  }
  if (!/ dot /i.test(text)) return;
  for (const { 0: found, index } of text.matchAll(spoken)) yield { start: index, end: index + found.length };
}
