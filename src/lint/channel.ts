import picomatch from 'picomatch';
import type { Channel } from '../model/rulebook.ts';

/** Finds the channel of a path (relative to the brand's folder, with `/`); the first channel named in the brand file wins. */
export function channelFinder(channels: readonly Channel[]): (path: string) => Channel | null {
  const matchers = channels.map((channel) => ({ channel, matches: pathMatcher(channel.files) }));
  return (path) => matchers.find(({ matches }) => matches(path))?.channel ?? null;
}

/** Whether a path matches one of the globs; a glob that names a folder holds all that is in it. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => true;
  const tests = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return [picomatch(plain, { dot: true }), picomatch(`${plain}/**`, { dot: true })];
  });
  return (path) => tests.some((test) => test(path));
}
