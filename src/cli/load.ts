import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kinds } from '../kinds/registry.ts';
import { formats } from '../readers/formats.ts';
import { compileRulebook } from '../rulebook/compile.ts';
import { type BrandText, type LoadedRulebook, loadRulebook, type RulebookHost } from '../rulebook/load.ts';
import { readValeFolder } from '../vale/style.ts';
import { shown } from './files.ts';
import { entriesIn } from './folder.ts';
import type { Planned } from './works.ts';

/** Loads a brand file whose path is relative to `cwd`, with what it extends on disk and the packs of `packFolder`. */
export function loadFrom(entry: BrandText, folder: string, cwd: string, packFolder: string): LoadedRulebook & Planned {
  const known = { kinds, readers: formats.map((format) => format.name), styles: { 'vale:': readValeFolder } };
  const loaded = loadRulebook(entry, folder, diskHost(cwd, packFolder), known);
  return { ...loaded, plan: compileRulebook(loaded.rulebook, kinds).plan };
}

/** The names of the packs in a folder, sorted. */
export function packNamesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

const largest = 5_000_000;

function diskHost(cwd: string, packFolder: string): RulebookHost {
  const packNames = packNamesIn(packFolder);
  return {
    packNames,
    pack: (name) => {
      if (!packNames.includes(name)) return null;
      const path = join(packFolder, `${name}.yaml`);
      return { path: shown(cwd, path), text: readFileSync(path, 'utf8') };
    },
    list: (path) => entriesIn(resolve(cwd, path)),
    read: (path) => {
      const absolute = resolve(cwd, path);
      if (!existsSync(absolute)) return null;
      const { size } = statSync(absolute);
      // What is this large is no rule file; reading it only to say so would cost seconds.
      if (size > largest) throw new Error(`It is ${Math.round(size / 1e6)} MB long; a rule file has at most 5 MB.`);
      return readFileSync(absolute, 'utf8');
    },
  };
}
