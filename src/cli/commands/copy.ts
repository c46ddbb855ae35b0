import { type Claim, claimsIn, type DraftPromise, draftPromises, groupClaims, promisesYaml } from '../../discover.ts';
import { Lines } from '../../model/lines.ts';
import { locate } from '../../model/passage.ts';
import { listFiles, shown } from '../files.ts';
import { openDocument } from '../pipeline.ts';
import { progressLine } from '../progress.ts';
import type { World } from '../world.ts';

/** How many promises are drafted where nobody says. */
export const mostPromises = 16;

/** Drafts the promises of the copy in folders; none where there is none. */
export async function promisesIn(world: World, folders: readonly string[]): Promise<readonly DraftPromise[]> {
  if (folders.length === 0) return [];
  const { claims } = await readClaims(world, folders);
  return draftPromises(groupClaims(claims), mostPromises);
}

/** Drafted promises as a part of a brand file. */
export const draftPart = (promises: readonly DraftPromise[]): string =>
  promises.length === 0
    ? ''
    : `\n# Drafted from your copy, the most promised first. Strike what is no promise; widen \`about\` by the words people use.\n${promisesYaml(promises)}`;

/** Reads the claims of the copy in files and folders. */
export async function readClaims(world: World, paths: readonly string[]) {
  const listing = listFiles(paths, { cwd: world.cwd, respectIgnore: true, except: new Set() });
  const claims: Claim[] = [];
  const unread = [...listing.missing];
  let files = 0;
  const progress = progressLine(world.stderr, false);
  const reading = { speakers: {}, keys: {}, brand: null };
  for (const [index, file] of listing.files.entries()) {
    const home = shown(world.cwd, file.absolute);
    const document = await openDocument({ ...file, home }, { reading, readerFor: () => null });
    progress.show(index + 1, listing.files.length);
    if ('unread' in document) {
      if (document.failure) unread.push(document.unread);
      continue;
    }
    files += 1;
    const lines = new Lines(document.text);
    const lineOf: Parameters<typeof claimsIn>[1] = (passage, offset) =>
      lines.at(locate(passage, { start: offset, end: offset }).start).line;
    claims.push(...claimsIn(document, lineOf));
  }
  progress.clear();
  return { claims, files, unread };
}
