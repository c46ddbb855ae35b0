import { plainKey } from './keys.ts';
import type { Node } from './node.ts';

const no = /^(?:false|no|0)$/i;
const yes = /^(?:true|yes|1)$/i;
const notes = /^(?:(?:internal|private|staff)(?:[ _-]?(?:note|comment)s?)?|notes?)$/i;

/** Whether a map or list of actions says that its text is for staff (`comment_mode_is_public: false`, `type: note`). */
export function isPrivate(node: Node): boolean {
  if (node.kind === 'list') {
    for (const item of node.items()) if (item.kind === 'map' && closes(item)) return true;
    return false;
  }
  for (const [key, value] of node.entries()) {
    const said = value.scalar();
    if (said !== null && isNo(plainKey(key), said.trim())) return true;
  }
  return false;
}

function isNo(key: string, said: string): boolean {
  if (/^(?:is_)?public$|^comment_(?:mode_)?is_public$/.test(key)) return no.test(said);
  if (/^(?:is_)?(?:private|internal)(?:_note)?$/.test(key)) return yes.test(said);
  if (key === 'name') return /^add_?(?:internal|private)_?note$/i.test(said);
  return (key === 'type' || key === 'kind') && notes.test(said);
}

/** Whether an action of a list turns the whole of it private. */
function closes(action: Node): boolean {
  let field = '';
  let value = '';
  for (const [key, node] of action.entries()) {
    if (key === 'field') field = node.scalar() ?? '';
    if (key === 'value') value = node.scalar() ?? '';
  }
  return /^comment_(?:mode_)?is_public$/.test(field) && no.test(value.trim());
}
