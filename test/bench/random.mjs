/** A seeded generator of numbers in [0, 1): the same row on every machine (xorshift32, Marsaglia 2003). */
export function seeded(seed) {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** One of several, drawn. */
export const draw = (random, from) => from[Math.floor(random() * from.length)];

/** A whole number from `least` to `most`, drawn. */
export const drawNumber = (random, least, most) => least + Math.floor(random() * (most - least + 1));
