import type { Fault } from '../model/fault.ts';
import type { Unread } from '../model/finding.ts';
import { linePath, oneLine } from '../reporters/harmless.ts';
import type { World } from './world.ts';

/** Says what is wrong with a brand file, a line a fault, on standard error. */
export function sayFaults(world: World, faults: readonly Fault[]): void {
  for (const { file, line, column, message, remedy } of faults) {
    sayUnread(world, [{ file, line, column, reason: remedy === null ? message : `${message} ${remedy}` }]);
  }
}

/** Says what could not be read or used, a line each, on standard error; nothing of an input is printed raw. */
export function sayUnread(world: World, all: readonly Unread[]): void {
  for (const { file, line, column, reason } of all) {
    const place = line === null ? linePath(file) : `${linePath(file)}:${line}:${column ?? 1}`;
    world.stderr.write(`${place}: ${oneLine(reason)}\n`);
  }
}
