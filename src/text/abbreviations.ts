/**
 * Abbreviations written with a full stop, lower case, without the last stop. Collected for this project from the style
 * guides of the US Government Publishing Office (chapter 9) and from everyday service writing.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never the end of a sentence: a name or an example follows. */
export const leading = words(`
  mr mrs ms mx dr prof rev fr hon pres gov sen rep gen col maj capt cmdr lt sgt cpl pvt adm supt messrs mme mlle
  e.g eg i.e ie cf viz vs v approx incl excl esp resp ca attn tel fax
`);

/** An abbreviation only before a number; a word otherwise ("No. We don't.", "art. 5"). */
export const numbering = words(
  'no nos nr fig figs art sec sect ext pp pg vol ch chap par para pt rm apt ste op ver item',
);

/** Ends a sentence only when a word follows that usually starts one. */
export const trailing = words(`
  inc co corp ltd llc llp plc bros assn dept dept's univ div jr sr esq ph.d m.d st ave blvd rd ln hwy pl sq ct mt ft
  u.s u.k e.u u.n d.c n.y l.a p.o a.k.a est ret
`);

/** Ends a sentence whenever a capital follows: units, and what stands at the end of a list. */
export const units = words(
  'etc al min mins max hr hrs wk wks mo mos yr yrs qty avg lb lbs oz pcs pkg pkgs ea doz gal mi km cm mm kg mgmt temp dept amt acct bal misc',
);

/** Months and days of the week, when capitalised. */
export const calendar = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** What may follow "9 a.m." inside a sentence with a capital: days, months, time zones. */
export const afterHour =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|eastern|central|mountain|pacific|atlantic|[ecmp][sd]?t|gmt|utc|bst|cet)/i;

/** Words that start sentences far more often than they continue a name. */
export const starters = words(`
  a an the this that these those there here it its it's it'll he he's she she's they they're they'll we we're we'll we've we'd
  you you're you'll you've your i i'm i'll i've i'd my our his her their what when where who why how which if as at in on for from
  by with and but or so yet no not yes yeah ok okay please thank thanks sorry sure well also however then once after before
  while until since because all any each every some most many just only now today do does did don't can could would should will
  let let's is are was were has have had call click visit ask contact bring
`);
