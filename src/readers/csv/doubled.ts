import type { Escapes } from '../json/escapes.ts';

/** The escapes of quoted cells: a doubled quote stands for one, as one piece. */
export const doubledQuotes: Escapes = (source, from, to, taker) => {
  let done = from;
  for (let at = source.indexOf('""', from); at >= 0 && at + 2 <= to; at = source.indexOf('""', done)) {
    if (at > done) taker.verbatim(done, at);
    done = at + 2;
    taker.atomic('"', at, done);
  }
  if (to > done) taker.verbatim(done, to);
};
