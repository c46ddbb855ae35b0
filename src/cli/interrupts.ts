import type { World } from './world.ts';

/** Listens for Ctrl-C until `end`; the signal is aborted once it came. */
export function watchInterrupts(world: World): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, end: world.onInterrupt(() => controller.abort()) };
}
