import type { MeasureSum } from './sums.ts';

/** A measure of tone in each channel, and how far apart the channels are. */
export interface ToneGap {
  readonly measure: string;
  readonly channels: readonly { readonly channel: string; readonly value: number; readonly of: number }[];
  /** Between the two channels furthest apart. */
  readonly distance: number;
}

interface Toned {
  readonly name: string;
  readonly tone: Readonly<Record<string, MeasureSum>>;
}

/** Measures that at least one channel has, those that differ most first. */
export function toneGaps(channels: readonly Toned[]): ToneGap[] {
  const measures = [...new Set(channels.flatMap(({ tone }) => Object.keys(tone)))].sort();
  return measures
    .map((measure) => {
      const values = channels.flatMap(({ name, tone }) => {
        const own = tone[measure];
        return own && own.of > 0 ? [{ channel: name, value: own.sum / own.of / 1000, of: own.of }] : [];
      });
      const means = values.map(({ value }) => value);
      return { measure, channels: values, distance: means.length < 2 ? 0 : Math.max(...means) - Math.min(...means) };
    })
    .sort((a, b) => relative(b) - relative(a) || (a.measure < b.measure ? -1 : 1));
}

/** Distances of measures with different units are compared by their share of the larger value. */
function relative({ channels, distance }: ToneGap): number {
  const most = Math.max(0, ...channels.map(({ value }) => Math.abs(value)));
  return most === 0 ? 0 : distance / most;
}
