import type { Passage } from '../../../model/passage.ts';
import type { Value } from '../value.ts';

/** How one vendor writes conversations down. */
export interface Shape {
  readonly name: string;
  /** The passages in order of speech; null where a value is not of this shape. */
  read(root: Value): Passage[] | null;
}
