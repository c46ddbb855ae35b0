/** The one file that is needed: the folder's index draws in all of underscore. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Jaro-Winkler similarity, 0 to 1 (Winkler 1990). */
  export default function JaroWinklerDistance(a: string, b: string): number;
}
