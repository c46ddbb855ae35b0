import type { Span } from '../../model/span.ts';

const before = '(?<![\\p{L}\\p{N}$€£#+]|[\\p{N}$€£][.,-])';
const behind = '(?![\\p{L}\\p{N}]|[-.,]\\d)';
const pattern = (source: string): RegExp => new RegExp(`${before}(?:${source})${behind}`, 'gu');

const patterns: readonly RegExp[] = [
  // +44 20 7946 0958, +1 (415) 555-0132: a country and 7 to 14 digits in up to six groups (ITU-T E.164).
  pattern('\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,4}\\)?){1,5}[ .-]?\\d{2,4}'),
  // (415) 555-0132, 415-555-0132, 1 415 555 0132: the North American plan; neither area nor exchange begins with 0 or 1.
  pattern('(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-])[2-9]\\d{2}[ .-]\\d{4}'),
  // 020 7946 0958, 07700 900123: national numbers with a trunk 0, in groups.
  pattern('0[1-9]\\d{1,3} \\d{3,4} ?\\d{3,4}'),
];
/** A number without a phone's shape that its sentence makes one: `call me at 4155550132`, `my cell is 555-0132`. */
const introduced =
  /(?<![\p{L}\p{N}])(?:(?:tele)?phone|cell|mobile|tel|fax|call(?: me| us)?(?: back)? (?:at|on)|reach (?:me|us) (?:at|on)|text (?:me|us) (?:at|on))\b\.?(?: (?:number|no\.?))?[ \t]{0,3}(?:(?:is|at|on|:|#)[ \t]{0,3}){0,3}(\d{7,15}|\d{3}[ .-]\d{4})(?![\p{L}\p{N}]|-\d)/giu;

/** What says that a number is something else. */
const otherNumber =
  /(?:order|ticket|case|invoice|tracking|reference|ref|confirmation|sku|item|model|part|serial|claim|receipt)\.?(?: (?:number|no\.?|num|id))?(?: is)?[ \t]{0,3}[:#]?[ \t]{0,3}$/i;

/** Finds phone numbers: international, North American and national ones in their usual groups; no order numbers, no prices. */
export function* phonesIn(text: string): Iterable<Span> {
  for (const each of patterns) {
    for (const { 0: found, index } of text.matchAll(each)) {
      if (isPhone(text, found, index)) yield { start: index, end: index + found.length };
    }
  }
  for (const { 0: found, 1: number, index } of text.matchAll(introduced)) {
    const end = index + found.length;
    yield { start: end - number!.length, end };
  }
}

function isPhone(text: string, found: string, index: number): boolean {
  const digits = found.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15 && !otherNumber.test(text.slice(Math.max(0, index - 40), index));
}
