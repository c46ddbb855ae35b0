import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { cacheFolder, keep } from './cache-folder.ts';
import type { main as Main } from './main.ts';
import type { World } from './world.ts';

type Program = { readonly main: typeof Main };

/**
 * Runs the program with the machine code that an earlier run left, where there is some: compiling is most of the start of a
 * small run. What was kept counts only for the very same program and Node, to the last byte.
 */
export async function launch(world: World): Promise<number> {
  const path = fileURLToPath(new URL('./program.cjs', import.meta.url));
  const source = readFileSync(path, 'latin1');
  const place = join(cacheFolder(world.env), 'program.bin');
  const code = keptCode(place, source);
  const script = new Script(`(function (module, require, __filename, __import) {${source}\n})`, {
    filename: path,
    ...(code && { cachedData: code }),
  });
  // As Node itself would load it, but for imports, which it does not allow here without a warning; what it exports is what build.mjs makes of main.ts.
  const module = { exports: {} as Program };
  script.runInThisContext()(module, createRequire(path), path, (name: string) => import(name));
  const exitCode = await module.exports.main(world);
  if (!code || script.cachedDataRejected) {
    const made = script.createCachedData();
    keep(place, Buffer.concat([sealOf(source, made), made]));
  }
  return exitCode;
}

const sealLength = 20;

function keptCode(place: string, source: string): Buffer | null {
  try {
    const kept = readFileSync(place);
    const code = kept.subarray(sealLength);
    return kept.subarray(0, sealLength).equals(sealOf(source, code)) ? code : null;
  } catch {
    return null;
  }
}

const sealOf = (source: string, code: Uint8Array): Buffer =>
  createHash('sha1').update(process.version).update(process.arch).update(source, 'latin1').update(code).digest();
