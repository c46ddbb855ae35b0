/** What a written file is for: `macro` is sent by staff, `script` is said by them, `ad` speaks for itself. */
export type Purpose = 'ad' | 'macro' | 'script';

const words: readonly (readonly [Purpose, RegExp])[] = [
  [
    'macro',
    /^(?:macros?|canned|saved|(?:quick|canned|saved)?(?:repl(?:y|ies)|responses?)|snippets?|shortcuts?|helpdesk)$/,
  ],
  ['script', /^(?:scripts?|playbooks?|talktracks?|coaching|callguides?|callflows?)$/],
  [
    'ad',
    /^(?:ads?|adverts?|advertis(?:ing|ements?)|marketing|campaigns?|landing|landings|emails?|mails?|newsletters?|social|web|website|site|pages?|blog|posts?|video|videos|spots?|radio|tv|print|flyers?|copy|promos?)$/,
  ],
];

const titles: readonly (readonly [Purpose, RegExp])[] = [
  ['macro', /^(?:macros?|canned (?:reply|response)|saved reply|quick reply)\s*(?:$|[:–—#\d-])/i],
  [
    'script',
    /^(?:(?:call|chat|phone|agent|sales|desk) )?(?:scripts?|guide|playbook|talk track|coaching card)(?: [A-Z\d]{1,2})?\s*(?:$|[,:–—(-])/i,
  ],
  ['ad', /^(?:video|radio|tv|spot|storyboard|landing page|e-?mail|newsletter|ad)\b/i],
];

/**
 * What a file is for, by the words of its path (the innermost folder that says it decides, then the file's own name), else
 * by its title; null where neither says.
 */
export function purposeOf(path: string, title: string): Purpose | null {
  const steps = path.toLowerCase().split('/');
  const name = steps.pop() ?? '';
  for (const step of steps.reverse()) {
    const purpose = purposeIn(step);
    if (purpose) return purpose;
  }
  return purposeIn(name.replace(/\.[^.]*$/, '')) ?? titles.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

function purposeIn(name: string): Purpose | null {
  const parts = name.split(/[^a-z]+/);
  const joined = parts.slice(0, -1).map((part, index) => part + parts[index + 1]);
  for (const part of [...parts, ...joined]) {
    const found = words.find(([, pattern]) => pattern.test(part));
    if (found) return found[0];
  }
  return null;
}

/** Whether a title names the document to staff and says nothing to a customer (`Macro: when are you open?`). */
export const isStaffTitle = (title: string): boolean =>
  titles.some(([purpose, pattern]) => purpose !== 'ad' && pattern.test(title)) ||
  /^(?:video|radio|tv|storyboard|spot)\b.*(?:\d|["“])/i.test(title);
