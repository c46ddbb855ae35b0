import type { Document } from '../model/document.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { channelFinder, pathMatcher } from './channel.ts';

/** Finds whom a document is to: the audiences of its channel, of its path, and those its own data names. */
export function audienceFinder({
  audiences,
  channels,
}: Rulebook): (document: Document, home: string) => readonly string[] {
  const channelOf = channelFinder(channels);
  const tests = audiences.map(({ name, files, data }) => ({
    name,
    isPath: files.length > 0 ? pathMatcher(files) : () => false,
    isData: (own: Document['data']) =>
      Object.entries(data).some(([key, value]) => own[key.toLowerCase()]?.toLowerCase() === value.toLowerCase()),
  }));
  return (document, home) => [
    ...new Set([
      ...(channelOf(home)?.audience ?? []),
      ...tests.filter(({ isPath, isData }) => isPath(home) || isData(document.data)).map(({ name }) => name),
    ]),
  ];
}
