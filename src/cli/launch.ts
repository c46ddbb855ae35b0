import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder, keep } from './cache-folder.ts';
import { checksum } from './checksum.ts';
import type { main as Main } from './main.ts';
import type { World } from './world.ts';

type Program = { readonly main: typeof Main };

/**
 * Runs the program with the machine code that an earlier run left, where there is some: compiling is most of the start of a
 * small run. What was kept counts only for this very build of the program and this Node.
 */
export async function launch(world: World): Promise<number> {
  const path = join(__dirname, 'program.cjs');
  const bytes = readFileSync(path);
  const place = join(cacheFolder(world.env), 'program.bin');
  const seal = `${process.version} ${process.arch} ${statSync(path).mtimeMs} ${checksum(bytes)}`;
  const code = keptCode(place, seal);
  const script = new Script(`(function (module, require, __filename, __import) {${bytes.toString('latin1')}\n})`, {
    filename: path,
    ...(code && { cachedData: code }),
  });
  // As Node itself would load it, but for imports, which it does not allow here without a warning; what it exports is what build.mjs makes of main.ts.
  const module = { exports: {} as Program };
  script.runInThisContext()(module, createRequire(path), path, (name: string) => import(name));
  const exitCode = await module.exports.main(world);
  if (!code || script.cachedDataRejected) keepCode(place, seal, script.createCachedData());
  return exitCode;
}

/** How long what stands before the code is: what it is for, and its checksum. */
const headLength = 80;

const headOf = (seal: string, code: Uint8Array): string => `${seal} ${checksum(code)}`.padEnd(headLength);

function keptCode(place: string, seal: string): Buffer | null {
  try {
    const kept = readFileSync(place);
    const code = kept.subarray(headLength);
    return kept.toString('latin1', 0, headLength) === headOf(seal, code) ? code : null;
  } catch {
    return null;
  }
}

const keepCode = (place: string, seal: string, code: Uint8Array): void =>
  keep(place, Buffer.concat([Buffer.from(headOf(seal, code), 'latin1'), code]));
