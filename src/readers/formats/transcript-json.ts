import type { Format } from '../reader.ts';

const who =
  /"(?:speakers?|speaker_?(?:label|id|tag)s?|participants?|participant_?(?:role|id|purpose)|role|author|sender|from|user|channel_?tag|parties|monologues|utterances)"\s*:/i;
const when =
  /"(?:start(?:_?time)?(?:Ms)?|begin_?offset\w*|offset|timestamps?|time|ts|created_?at|items|segments|words|result_index)"\s*:/i;
const what =
  /"(?:text|content|message|body|utterance|transcripts?|display|words?|punct|value|elements|decorated_?text|lexical)"\s*:/i;

/** Transcripts and chats in JSON, of any vendor. */
export const transcriptJson: Format = {
  name: 'transcript-json',
  summary:
    'Transcripts and chats in JSON: Amazon, Google, Deepgram, AssemblyAI, Whisper, Genesys … or any array of turns',
  extensions: ['.json'],
  sniff(head, path) {
    const speaks = who.test(head) || when.test(head);
    if (what.test(head) && speaks) return who.test(head) && when.test(head) ? 0.8 : 0.65;
    if (who.test(head) && when.test(head)) return 0.4;
    return /(?:^|\/)(?:calls?|chats?|transcripts?|conversations?)\//i.test(path) ? 0.3 : 0;
  },
  load: async () => (await import('../transcript-json.ts')).reader,
};
