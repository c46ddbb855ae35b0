import type { Word } from '../polarity/words.ts';
import type { Quantity } from '../quantities/quantity.ts';

/**
 * Whose time a duration is: how long the `customer` has ("returned within 14 days", "14 days of purchase"), or how long
 * something takes once it is with the `company` ("we refund your money within 5 days", "takes 5 days to process").
 */
export type Timekeeper = 'customer' | 'company';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What the customer does in a window. */
const customers = set(`
  return returns returned returning exchange exchanged bring brought cancel canceled cancelled canceling cancelling try tried decide change claim claimed redeem redeemed request requested
  ask accept accepts accepted take dispute reschedule rebook keep swap report notify tell file submit submitted switch withdraw
`);
/** What the company, a bank or a carrier does with what it has got. */
const companies = set(`
  process processes processed processing arrive arrives arrived issue issues issued credit credits credited post posts posted appear appears land lands reach reaches
  clear clears reimburse reimburses reimbursed settle settles settled review reviews reviewed ship ships shipped dispatch dispatched deliver delivers delivered mail mails mailed
  reply replies respond responds answer answers answered transfer transferred deposited inspect inspected approve approved log logs logged scan scans scanned check checks checked handle handles handled
`);
/** These are the company's where it is the one who does them. */
const shared = set('refund refunds refunded pay pays paid send sends give repay return');
const money = set('refund refunds money credit payment reimbursement cash');
/** "You will get your refund", "expect your money": it is on its way. */
const isAwaited = (lead: readonly string[]): boolean =>
  lead.includes('your') &&
  (lead.includes('expect') ||
    (lead.some((form) => /^(?:get|see|receive|have)$/.test(form)) &&
      lead.some((form) => /^(?:will|should|you'll)$/.test(form))));
const afterCustomer =
  /^(?:of|from|after|since|following) (?:(?:the|your|you|its|date|original|of) )*(?:purchase|purchasing|delivery|buying|bought|arrival|ordering|order|receipt|checkout|pickup|sale|joining|signing|opening|enrolling|activation|invoice)\b/;
const afterCompany =
  /^(?:of|from|after|once) (?:(?:we|us|our) |(?:receiving|receipt of|getting) (?:your|the|it))|^(?:for|before) (?:your|the|a|us|our|it|any) (?:refund|money|credit|return|bank|payment|to)\b|^to (?:process|review|arrive|post|reach|appear|clear|show|ship|deliver|get|go|be|hear|complete|respond|land|settle|inspect|issue)\b/;
const allowing = set('take takes taking took allow');

/** Whose time a duration in a sentence is; null where nothing tells. */
export function timekeeperOf(words: readonly Word[], said: Quantity): Timekeeper | null {
  const after = words.filter(({ start }) => start >= said.end).map(({ form }) => form);
  const before = words.filter(({ end }) => end <= said.start).map(({ form }) => form);
  const next = after.slice(0, 6).join(' ');
  if (afterCompany.test(next)) return 'company';
  if (afterCustomer.test(next)) return 'customer';
  if (/^to\b/.test(next)) return 'customer';
  // "Two months' notice" is asked of one side and for the good of the other.
  if (/^(?:(?:written|advance|full) )?notice\b/.test(next)) return null;
  // "Returns take 5 days", "allow up to 5 days".
  if (before.slice(-3).some((form) => allowing.has(form)) && !before.slice(-3).includes('it')) return 'company';
  return nearest(before) ?? nearest(after.slice(0, 8));
}

/** The doer that the verb nearest to the end of some words has. */
function nearest(forms: readonly string[]): Timekeeper | null {
  for (let at = forms.length - 1; at >= 0; at -= 1) {
    const form = forms[at]!;
    const lead = forms.slice(Math.max(0, at - 4), at);
    const isOurs = lead.some((each) => /^(?:we|we'll|we've|i'll|i)$/.test(each));
    if (/^(?:return|refund)s?$/.test(form) && isOurs && shared.has(form)) return 'company';
    if (companies.has(form)) return 'company';
    if (shared.has(form) && (isOurs || /^(?:is|are|be|been|gets?)$/.test(lead.at(-1) ?? ''))) return 'company';
    if (money.has(form) && isAwaited(forms.slice(Math.max(0, at - 6), at))) return 'company';
    // "Every return", "your refund": what is done to it tells.
    if (isNoun(form, lead)) continue;
    if (customers.has(form)) return 'customer';
  }
  return null;
}

const isNoun = (form: string, lead: readonly string[]): boolean =>
  /^(?:returns?|refunds?|exchange|claim|request|change)$/.test(form) &&
  /^(?:every|each|your|the|a|an|any|all|their)$/.test(lead.at(-1) ?? '');

/** Whether a sentence tells when money or a credit reaches the customer, and not when a service does: "lands on your account". */
export const isPayout = (words: readonly Word[]): boolean => {
  const forms = words.map(({ form }) => form);
  return (
    forms.some((form) => /^(?:lands?|post(?:s|ed)?|appears?|credit(?:s|ed)?|hits?|shows?|goes|reaches)$/.test(form)) &&
    forms.some((form) => /^(?:account|card|wallet|balance|statement)$/.test(form))
  );
};

/** What lasts for some time by itself: "a 14-day trial" is no time to return something. */
const lasting =
  /^(?:trials?|supply|plan|pass|membership|subscription|contract|cycle|stay|trip|tour|course|program|challenge|sale|streak|visa|forecast)$/;

/** The thing that a duration is the length of, where it stands before it: "trial" in "14-day free trial"; null for none. */
export function lengthOf(words: readonly Word[], said: Quantity): string | null {
  const after = words.filter(({ start }) => start >= said.end).slice(0, 2);
  return after.map(({ form }) => form).find((form) => lasting.test(form)) ?? null;
}

/** Whether what is denied of a duration is what comes after it, so that it stands: "no returns after 14 days". */
export const isCutoff = (words: readonly Word[], said: Quantity): boolean => {
  const inside = words.filter(({ start, end }) => start >= said.start && end <= said.end);
  const before = words.findLast(({ end }) => end <= said.start);
  return [before, inside[0]].some((word) => word !== undefined && /^(?:after|past|beyond)$/.test(word.form));
};
