import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` rules that hold in a folder: its own and those of the folders above it, up to the repository's root. */
export interface IgnoreRules {
  /** Whether git ignores an entry of the folder (absolute path). */
  hides(path: string, isFolder: boolean): boolean;
  /** The rules inside a sub-folder. */
  inside(folder: string): IgnoreRules;
}

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The rules for a folder, read from it and from those above until one that holds `.git`. */
export function ignoreRulesFor(folder: string, isRoot: (folder: string) => boolean): IgnoreRules {
  const above: string[] = [];
  let root = false;
  for (let at = folder; ; at = dirname(at)) {
    above.unshift(at);
    root = isRoot(at);
    if (root || dirname(at) === at) break;
  }
  return stack((root ? above : [folder]).flatMap(layerOf));
}

/** Rules that hide nothing. */
export const noIgnoreRules: IgnoreRules = { hides: () => false, inside: () => noIgnoreRules };

function stack(layers: readonly Layer[]): IgnoreRules {
  return {
    hides: (path, isFolder) => {
      for (const layer of [...layers].reverse()) {
        const name = relative(layer.folder, path).split(sep).join('/');
        const { ignored, unignored } = layer.rules.test(isFolder ? `${name}/` : name);
        if (ignored) return true;
        if (unignored) return false;
      }
      return false;
    },
    inside: (folder) => {
      const own = layerOf(folder);
      return own.length === 0 ? stack(layers) : stack([...layers, ...own]);
    },
  };
}

function layerOf(folder: string): Layer[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    // No such file in most folders, and one that cannot be read hides nothing.
    return [];
  }
}
