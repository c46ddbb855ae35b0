import type { Finding } from './finding.ts';
import type { Role } from './passage.ts';

/** Somebody who speaks for the company in a conversation. */
export interface CastMember {
  /** Null where the file gives no name. */
  readonly speaker: string | null;
  readonly role: Role;
}

/** What somebody did about a rule, promise or tone attribute, and the place that shows it. */
export interface Outcome {
  readonly result: 'kept' | 'broken';
  /** Who answers for it: an index into the cast. */
  readonly by: number;
  readonly finding: Finding;
}

/** What became of rules, promises and tone in one conversation; plain data. What no outcome names did not apply. */
export interface Conduct {
  /** Its name in a file that holds several; null where it is all of the file. */
  readonly conversation: string | null;
  readonly cast: readonly CastMember[];
  /** The first few labels of people on nobody's side; left out where somebody speaks for the company. */
  readonly unplaced?: readonly string[];
  /** In the order of the file; of one id, speaker and result only the first few. */
  readonly outcomes: readonly Outcome[];
}

/** The conversations of one file. */
export interface FileConduct {
  readonly channel: string | null;
  readonly conversations: readonly Conduct[];
  /** Why there is none to score; null where there is one. */
  readonly none: string | null;
}
