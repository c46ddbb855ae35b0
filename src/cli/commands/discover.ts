import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { draftPromises, groupClaims } from '../../discover.ts';
import { counted } from '../../reporters/parts/figures.ts';
import { sayUnread } from '../say.ts';
import type { World } from '../world.ts';
import { adPacksFor } from './ad-packs.ts';
import { draftPart, readClaims } from './copy.ts';
import { brandFile, foldersIn, titled } from './init.ts';

/** The options of `onevoice discover`. */
export interface DiscoverOptions {
  readonly paths: readonly string[];
  readonly brand: string | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly most: number;
}

/** Drafts a brand file from marketing copy. Resolves to 0; to 2 where no copy could be read or the file stands already. */
export async function discover(world: World, options: DiscoverOptions): Promise<number> {
  const { claims, files, unread } = await readClaims(world, options.paths);
  sayUnread(world, unread);
  if (files === 0) {
    world.stderr.write('No copy was read. Name the files or folders of your ads: onevoice discover ads/\n');
    return 2;
  }
  const promises = draftPromises(groupClaims(claims), options.most);
  const brand = options.brand ?? titled(basename(world.cwd));
  const text = `${brandFile(brand, foldersIn(world.cwd), adPacksFor(world.cwd))}${draftPart(promises)}`;
  const drafted = `${counted(promises.length, 'promise')} drafted from ${counted(claims.length, 'claim')} in ${counted(files, 'file')}.\n`;
  const found =
    promises.length > 0 || options.most === 0
      ? drafted
      : `${drafted}Nothing in it reads as a promise of a price, a time, a right or a service. Name other copy, or write the promises by hand.\n`;
  if (options.output === undefined) {
    world.stdout.write(text);
    world.stderr.write(found);
    return 0;
  }
  return save(world, resolve(world.cwd, options.output), text, options, found);
}

function save(world: World, path: string, text: string, { output, force }: DiscoverOptions, found: string): number {
  try {
    writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason =
      error.code === 'EEXIST'
        ? 'is there already. Use --force to replace it.'
        : `cannot be written (${String(error.code)}). Name a file in a folder that is there.`;
    world.stderr.write(`${output ?? path} ${reason}\n`);
    return 2;
  }
  world.stdout.write(`${found}Wrote ${output ?? path}. Decide on each promise, then: onevoice lint\n`);
  return 0;
}
