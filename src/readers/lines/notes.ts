/** Words for what is heard and not said, or done, in transcripts and captions (`[hold music]`, `(laughs)`). */
const sounds =
  'laughs?|laughing|laughter|chuckl(?:es?|ing)|giggl(?:es?|ing)|sighs?|sighing|pauses?|pausing|beat|silence|silent|cross-?talk|' +
  'overlapping|inaudible|unintelligible|indistinct|unclear|garbled|music|jingle|applause|clapping|cheering|coughs?|coughing|' +
  'sneez(?:es?|ing)|sniff(?:s|les|ing)?|typing|types|keyboard|clicks?|clicking|dial tone|ringing|rings|beeps?|beeping|buzz(?:es|ing)?|' +
  'noise|static|crying|sobs|sobbing|whispers?|whispering|shouts|shouting|yells|yelling|breaths?|breath(?:es|ing)|inhales|exhales|' +
  'gasps?|groans?|grunts?|mumbl(?:es?|ing)|clears? throat|hums|humming|singing|barks|barking|smiles?|smiling|nods?|nodding|winks?|' +
  'shrugs|on hold|hold|disconnect(?:s|ed)|hangs up|call drops|call ends|waits|waiting|pa|sfx|ding|chime|thunder|wind|footsteps|knock(?:s|ing)?';

/** A bracket of at most five words, one of them a sound. In round brackets, which hold speech too, at most three. */
const sound = new RegExp(
  `\\[\\s*(?:[\\w'-]+,? ){0,4}(?:${sounds})(?: [\\w'-]+){0,3}\\s*\\]|` +
    `\\(\\s*(?:(?!the |a |an |my |your |our |no |on )[\\w'-]+ ){0,2}(?:${sounds})\\s*\\)|` +
    `\\*(?:${sounds})\\*|[♪♫♬]+`,
  'gi',
);

/** What a sound looks like at first sight: most texts hold none, and need not wait for the long expression. */
const likely = /\[[\w\s',-]{2,}\]|\([\w\s'-]{2,}\)|\*[\w -]{2,}\*|[♪♫♬]/;

/** Where a stretch of text holds sounds rather than words; offsets into the whole text. */
export function findSounds(text: string, from: number, to: number): { start: number; end: number }[] {
  const stretch = text.slice(from, to);
  if (!likely.test(stretch)) return [];
  return [...stretch.matchAll(sound)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
  }));
}

/** Whether a trimmed line is one bracket, or stars around it: a note by whoever wrote it down. */
export function isNote(line: string): boolean {
  const last = line.at(-1);
  const first = line[0];
  if (first === '[' && last === ']') return line.indexOf('[', 1) < 0 || line.indexOf(']') === line.length - 1;
  if (first === '(' && last === ')')
    return line.indexOf(')') === line.length - 1 || line.indexOf('(', 1) < line.indexOf(')');
  if (first === '{' && last === '}') return line[1] !== '{';
  return (
    first === '*' && last === '*' && line[1] !== '*' && line.length > 2 && line.indexOf('*', 1) === line.length - 1
  );
}

/** Whether a trimmed line is a rule across the page (`---`, `* * *`, `=====`). */
export const isRule = (line: string): boolean => line.length >= 3 && /^[-=_*~#+. –—]+$/.test(line);

const frame = /^(?:\*{2,}|-{2,}|={2,}|#{2,}|~{2,}|<<)\s*\S/;
const event =
  /\b(?:(?:has |have )?(?:joined|left|entered|ended|started|closed|disconnected|connected|been (?:assigned|transferred|connected))|(?:was|is) (?:transferred|assigned|connected|disconnected)|transferr(?:ed|ing)|ended|started)\b/i;
const scene = /\b(?:chat|call|conversation|session|room|queue|transcript|recording|interaction|meeting)\b/i;

const privately =
  /^[[(]?\s*(?:(?:private|internal|agent|staff|system|supervisor)[ -]notes?|(?:private|internal|staff) comment|whisper(?:ed|ing)?(?: to (?:the )?(?:agent|supervisor|colleague))?|note to (?:staff|self|agent))\s*(?:[\])]|:|$)/i;

/** Whether a label or trimmed line begins a note to staff: `Internal note: …`, `[private note] Dana: …`. */
export const isPrivate = (line: string): boolean => privately.test(line.slice(0, 60));

/** Whether a trimmed line that nobody says tells what happened (`*** Chat ended`, `Dana has joined the chat`). */
export function isNotice(line: string): boolean {
  if (isPrivate(line)) return true;
  if (line.length > 120) return false;
  return frame.test(line) || (event.test(line) && scene.test(line) && !/[?!,"“]|\b(?:i|you|we|my|your)\b/i.test(line));
}
