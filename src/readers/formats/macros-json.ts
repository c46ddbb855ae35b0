import type { Format } from '../reader.ts';
import { purposeOf } from '../staging/purpose.ts';

const sure =
  /"(?:comment_value(?:_html)?|comment_mode_is_public|setResponseText|canned_responses?|saved_?[rR]eplies|macros)"/;
const body =
  /"(?:(?:body|content|reply|response|message|text)(?:_?(?:html|text|Html|Text))?|html_body|chatText|answer)"\s*:\s*(?:"|\[)/;
const naming = /"(?:title|name|label|shortcut|subject)"\s*:\s*"/;
const turn =
  /"(?:speakers?|speaker_?label|participants?|participant_?(?:role|id)|role|author|sender|from|start(?:_?time)?|begin_?offset\w*|timestamp|time|utterances|transcripts?|turns|words|segments|dialog|parties)"\s*:/i;

/** Exports of macros, canned responses and saved replies. */
export const macrosJson: Format = {
  name: 'macros-json',
  summary: 'Support macros as help desks export them in JSON',
  extensions: ['.json'],
  sniff(head, path) {
    if (sure.test(head)) return 0.9;
    const named = purposeOf(path, '') === 'macro';
    if (body.test(head) && !turn.test(head)) return naming.test(head) || named ? 0.7 : 0.3;
    return named ? 0.3 : 0;
  },
  load: async () => (await import('../macros-json.ts')).reader,
};
