import type { World } from './world.ts';

/** Listens for Ctrl-C until `end`, which answers whether it came. */
export function watchInterrupts(world: World): { stopped(): boolean; end(): boolean } {
  let interrupted = false;
  const off = world.onInterrupt(() => {
    interrupted = true;
  });
  return {
    stopped: () => interrupted,
    end: () => {
      off();
      return interrupted;
    },
  };
}
