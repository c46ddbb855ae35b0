import type { Span } from '../../model/span.ts';

/** Where one may start: country, check digits, and 11 to 30 letters and digits, in groups or not (ISO 13616). */
const ibanRun = /(?<![\p{L}\p{N}])(?=([A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30})(?![\p{L}\p{N}]))/giu;
/** A US social security or taxpayer number with its dashes or spaces. */
const ssn = /(?<![\p{L}\p{N}-])(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\p{L}\p{N}]|-\d)/gu;
/** A number that its name introduces: `account number is 0123 4567`, `SSN: 123456789`, `sort code 12-34-56`. */
const introduced =
  /(?<![\p{L}\p{N}])(?:account|acct|routing|sort code|ssn|social security|social|iban|swift|passport|driver'?s? licen[cs]e|tax id|national insurance|member(?:ship)?)\b\.?(?: (?:number|no\.?|num|id|code|card))?[ \t]{0,3}(?:(?:is|was|ending in|:|#|=)[ \t]{0,3}){0,3}["“]?(?=[\p{L}-]{0,3}\d)([\p{L}\p{N}](?:[ -]?[\p{L}\p{N}]){3,24}?)(?![\p{L}\p{N}]|[ .,-]\d)/giu;

/** Finds bank account, IBAN, social security and like numbers. */
export function* accountsIn(text: string): Iterable<Span> {
  for (const { 1: run, index } of text.matchAll(ibanRun)) {
    const length = ibanLength(run!);
    if (length > 0) yield { start: index, end: index + length };
  }
  for (const { 0: found, index } of text.matchAll(ssn)) yield { start: index, end: index + found.length };
  for (const { 0: found, 1: number, index } of text.matchAll(introduced)) {
    const end = index + found.length;
    if ((number!.match(/\d/g) ?? []).length >= 5) yield { start: end - number!.length, end };
  }
}

/** How much of a run is an IBAN: the longest stretch of whole groups that keeps the checksum; 0 for none. */
function ibanLength(run: string): number {
  for (let end = run.length; end >= 15; end = Math.max(run.lastIndexOf(' ', end - 1), run.lastIndexOf('-', end - 1))) {
    if (isIban(run.slice(0, end))) return end;
  }
  return 0;
}

/** Whether a text keeps the checksum of an IBAN: the first four characters last, letters as 10 to 35, modulo 97 is 1 (ISO 7064). */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
