/** Words for what is said in a turn, letters and digits alone, the surest first. */
export const textWords: readonly string[] = (
  'plaintext plainbody bodytext textbody strippedtext plain utterance text sentence content message msg body transcript transcription said ' +
  'spokentext displaytext display originaltext messagetext messagebody messagecontent utterancetext turntext segmenttext line ' +
  'htmlbody bodyhtml html punct comment commentbody commenttext reply turn caption'
).split(' ');

/** Whether a name (letters and digits alone) is one that what is said stands under. */
export const isTextWord = (normal: string): boolean => textWords.includes(normal);
