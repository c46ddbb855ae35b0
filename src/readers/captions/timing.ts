/** When a cue is shown, in seconds. */
export interface Timing {
  readonly start: number;
  readonly end: number;
}

/** How a caption format writes a cue's times. */
export interface TimingStyle {
  /** The times of a line; `broken` where it must be a line of times and cannot be read, null where it is none. */
  read(line: string): Timing | 'broken' | null;
}

const clock = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?`;
const arrow = new RegExp(String.raw`^\s*${clock}\s*-{1,2}>\s*${clock}(?:\s.*)?$`);
const comma = new RegExp(String.raw`^\s*${clock}\s*,\s*${clock}\s*$`);

/** `00:01.000 --> 00:04.000 align:start` of WebVTT and SubRip; hours optional, comma or point before the fraction. */
export const arrowTiming: TimingStyle = {
  read: (line) => (line.includes('->') ? timingOf(arrow.exec(line), /^\s*\d|^\s*-->/.test(line)) : null),
};

/** `0:00:01.000,0:00:04.000` of YouTube's SBV. */
export const commaTiming: TimingStyle = {
  read: (line) => timingOf(comma.exec(line), /^\s*\d{1,2}:\d{1,2}:?\S*,\d{1,2}:\d{1,2}\S*\s*$/.test(line)),
};

function timingOf(found: RegExpExecArray | null, mustBe: boolean): Timing | 'broken' | null {
  if (!found) return mustBe ? 'broken' : null;
  return { start: secondsOf(found.slice(1, 5)), end: secondsOf(found.slice(5, 9)) };
}

const secondsOf = ([hours = '0', minutes = '0', seconds = '0', fraction = '0']: (string | undefined)[]): number =>
  Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)) * 1000) / 1000;
