import { isOutside, isSpace, lowerOf } from '../characters.ts';
import { formOf, wordEnd } from '../tokens.ts';
import { hashOf, hashPrime, hashSeed, slotOf } from './hash.ts';
import { beginningOf, classOf, type Lexicon } from './lexicon.ts';
import { canBeFirst, canBeSecond, pairList, type Wake, wakesAlone } from './wake.ts';
import { Words } from './words.ts';

/**
 * Goes over a text once: finds its words (as `tokensOf` does), looks each one up by a hash made on the way, and notes where
 * a word, or a word and the one before it, wakes phrases. The cost does not depend on the number of phrases.
 */
export class Scanner {
  readonly words = new Words();
  /** Where phrases are woken: a word, and the list of the wake table, in turn. */
  triggers = new Int32Array(256);
  triggerCount = 0;
  /** Stretches without white space that hold a word, so far: words as people count them. */
  stretches = 0;
  #isApart = true;
  readonly #lexicon: Lexicon;
  readonly #wake: Wake;

  readonly #inParts: boolean;

  /** With `inParts`, the parts of a word with an apostrophe or an accent wake patterns too, as `\b` would part them. */
  constructor(lexicon: Lexicon, wake: Wake, inParts: boolean) {
    this.#lexicon = lexicon;
    this.#wake = wake;
    this.#inParts = inParts;
  }

  /** Adds the words from an offset on, until the text ends or `most` words are held; answers with the offset to go on from. */
  gather(text: string, from: number, most: number): number {
    const { table, mask } = this.#lexicon;
    const { flags, alone } = this.#wake;
    const hasPrefixes = this.#lexicon.prefixes.size > 0;
    const length = text.length;
    const words = this.words;
    words.reserve(Math.min(most, words.count + ((length - from + 1) >> 1)));
    const { starts, ends, classes } = words;
    let before = words.count > 0 ? classes[words.count - 1]! : 0;
    let isApart = this.#isApart;
    let stretches = this.stretches;
    let at = from;

    while (words.count < most) {
      let code = 0;
      let low = 0;
      let isOdd = false;
      for (; at < length; at += 1) {
        code = text.charCodeAt(at);
        if (code < 128) {
          low = lowerOf[code]!;
          if (low !== 0) break;
          if (code <= 32) isApart = true;
        } else if (isOutside(code)) {
          if (isSpace(code)) isApart = true;
        } else {
          isOdd = true;
          break;
        }
      }
      if (at >= length) break;

      const start = at;
      let hash = hashSeed;
      let isJoined = isOdd;
      while (!isOdd) {
        hash = Math.imul(hash ^ low, hashPrime);
        at += 1;
        if (at >= length) break;
        code = text.charCodeAt(at);
        low = code < 128 ? lowerOf[code]! : 0;
        if (low !== 0) continue;
        const joined = code === 32 ? 0 : this.#joined(text, at, code);
        if (joined === 0) break;
        isJoined = true;
        if (joined < 0) {
          isOdd = true;
        } else {
          hash = Math.imul(hash ^ joined, hashPrime);
          at += 1;
          low = lowerOf[text.charCodeAt(at)]!;
        }
      }
      if (isOdd) {
        at = wordEnd(text, start);
        if (at === start) {
          at += 1;
          continue;
        }
        hash = hashOf(formOf(text.slice(start, at)));
      }

      let slot = slotOf(hash, mask) * 2;
      let word = table[slot + 1]!;
      while (word !== 0 && table[slot] !== hash) {
        slot = (slot + 2) & (mask * 2);
        word = table[slot + 1]!;
      }
      if (word === 0 && hasPrefixes) word = beginningOf(this.#lexicon, text, start, at);
      starts[words.count] = start;
      ends[words.count] = at;
      classes[words.count] = word;
      words.count += 1;
      if (isApart) {
        isApart = false;
        stretches += 1;
      }
      if (isJoined && this.#inParts) this.#notePartsOf(text, start, at);
      const can = flags[word]!;
      if (can !== 0) {
        if (can & wakesAlone) this.#note(alone[word]!);
        if (can & canBeSecond && flags[before]! & canBeFirst) {
          const list = pairList(this.#wake, before, word);
          if (list !== 0) this.#note(list);
        }
      }
      before = word;
    }
    this.#isApart = isApart;
    this.stretches = stretches;
    return at;
  }

  /** Starts on another text. */
  begin(): void {
    this.forget();
    this.stretches = 0;
    this.#isApart = true;
  }

  /** Forgets the first words, and where words before `tried` wake phrases; all where nothing is said. */
  forget(words = this.words.count, tried = words): void {
    let kept = 0;
    for (let each = 0; each < this.triggerCount; each += 2) {
      if (this.triggers[each]! < tried) continue;
      this.triggers[kept] = this.triggers[each]! - words;
      this.triggers[kept + 1] = this.triggers[each + 1]!;
      kept += 2;
    }
    this.triggerCount = kept;
    this.words.drop(words);
  }

  #notePartsOf(text: string, start: number, end: number): void {
    let hash = hashSeed;
    for (let at = start; at <= end; at += 1) {
      const code = at < end ? text.charCodeAt(at) : 0;
      const low = code === 95 ? code : code < 128 ? lowerOf[code]! : 0;
      if (low !== 0) {
        hash = Math.imul(hash ^ low, hashPrime);
      } else if (hash !== hashSeed) {
        const list = this.#wake.alone[classOf(this.#lexicon, hash)]!;
        if (list !== 0) this.#note(list);
        hash = hashSeed;
      }
    }
  }

  #note(list: number): void {
    if (this.triggerCount === this.triggers.length) {
      const longer = new Int32Array(this.triggers.length * 2);
      longer.set(this.triggers);
      this.triggers = longer;
    }
    this.triggers[this.triggerCount] = this.words.count - 1;
    this.triggers[this.triggerCount + 1] = list;
    this.triggerCount += 2;
  }

  /**
   * Whether the character that ends a run of letters goes on with the word after it: 0 when it does not, the code it
   * counts as when it does, -1 when that takes a slower look.
   */
  #joined(text: string, at: number, code: number): number {
    if (code >= 128 && code !== 0x2019) return isOutside(code) ? 0 : -1;
    if (code !== 39 && code !== 95 && code !== 46 && code !== 44 && code !== 0x2019 && code !== 96) return 0;
    const next = text.charCodeAt(at + 1);
    if (!(next < 128)) return next >= 128 && !isOutside(next) ? -1 : 0;
    if (lowerOf[next] === 0) return 0;
    if (code !== 46 && code !== 44) return code === 95 ? 95 : 39;
    return next < 58 && text.charCodeAt(at - 1) < 58 ? code : 0;
  }
}
