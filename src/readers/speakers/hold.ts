import type { Passage } from '../../model/passage.ts';

const who = '(?:customer|caller|client|member|guest|passenger|shopper)';
const begins = new RegExp(
  `\\b${who}\\b.{0,20}\\b(?:on hold|cannot hear|can't hear)\\b|\\binternal (?:transfer |call )?leg\\b|\\bconsult(?:ation)? (?:call|leg)\\b`,
  'i',
);
const ends = new RegExp(
  `\\b${who}\\b.{0,30}\\b(?:back|returns?|rejoins?|off hold|on the line|can hear)\\b|\\bhold ends\\b|\\bleg ends\\b`,
  'i',
);
const backAgain =
  /\b(?:thank(?:s| you)(?: so much| very much)? for (?:holding|waiting|your patience|bearing)|sorry (?:to keep|about the wait|for the wait)|are you (?:still )?there)\b/i;
const onMute = /[([]\s*(?:on mute|muted|to self|off mic)\s*[)\]]/i;

/**
 * Takes out of hearing what colleagues say on mute, or to each other while a note says that the customer is on hold: up to
 * the note that ends it, or to the turn that greets the customer again. Where nothing tells when the customer is back, all
 * stays heard. Writes into the passages, which are the caller's own and new.
 */
export function muffle(passages: readonly Passage[]): void {
  let away: Passage[] | null = null;
  for (const passage of passages) {
    if (passage.label !== null && onMute.test(passage.label)) silence(passage);
    if (!passage.heard) {
      if (away && passage.label === null && ends.test(passage.text)) {
        away.forEach(silence);
        away = null;
      } else if (passage.label === null && begins.test(passage.text)) away ??= [];
      continue;
    }
    if (!away) continue;
    if (passage.role === 'customer') away = null;
    else if (backAgain.test(passage.text)) {
      away.forEach(silence);
      away = null;
    } else away.push(passage);
  }
}

function silence(passage: Passage): void {
  // The draft's passages are not shared yet.
  (passage as { heard: boolean }).heard = false;
}
