import { plainKey } from './keys.ts';
import type { Node } from './node.ts';

const no = /^(?:false|no|0|off)$/i;
const yes = /^(?:true|yes|1|on)$/i;
const retired = /^(?:inactive|disabled|archived|deleted|retired|off)$/i;

/** Whether a macro says that it is switched off (`active: false`, `archived: true`, `status: disabled`). */
export function isIdle(macro: Node): boolean {
  for (const [key, value] of macro.entries()) {
    const said = value.scalar()?.trim();
    if (said !== undefined && isOff(plainKey(key), said)) return true;
  }
  return false;
}

function isOff(key: string, said: string): boolean {
  if (/^(?:is_)?(?:active|enabled)$/.test(key)) return no.test(said);
  if (/^(?:is_)?(?:inactive|disabled|archived|deleted)$/.test(key)) return yes.test(said);
  return (key === 'status' || key === 'state') && retired.test(said);
}
