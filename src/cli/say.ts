import type { Fault } from '../model/fault.ts';
import type { World } from './world.ts';

/** Says what is wrong with a brand file, a line a fault, on standard error. */
export function sayFaults(world: World, faults: readonly Fault[]): void {
  for (const { file, line, column, message, remedy } of faults) {
    world.stderr.write(`${file}:${line}:${column}: ${message}${remedy === null ? '' : ` ${remedy}`}\n`);
  }
}
