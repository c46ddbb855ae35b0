import { inline } from '../../reporters/harmless.ts';
import { brandPath, type Loaded, loadConfig } from '../config.ts';
import { textsOf } from '../origins.ts';
import type { Works } from '../pipeline.ts';
import type { Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { openWorks } from '../works.ts';
import type { World } from '../world.ts';

/** A brand file at work for an assistant. */
export interface Brand {
  readonly loaded: Loaded;
  /** What judges a draft: by the channel of its path, or as if the channel named held all files. */
  works(channel: string | null): Promise<Works>;
}

interface Kept extends Brand {
  /** What its files held. */
  readonly texts: string;
}

/** Keeps the brand file compiled until it, or what it extends, reads otherwise. */
export class Brands {
  readonly #world: World;
  readonly #settings: Settings;
  readonly #named: string | undefined;
  #kept: Kept | null = null;

  constructor(world: World, settings: Settings, named: string | undefined) {
    this.#world = world;
    this.#settings = settings;
    this.#named = named;
  }

  /** The brand file as it stands now. Throws a `UsageError` that says what is wrong with it and what would be right. */
  async open(): Promise<Brand> {
    const kept = this.#kept;
    if (kept && kept.loaded.path === brandPath(this.#world, this.#named) && kept.texts === textsOf(kept.loaded.files))
      return kept;
    this.#kept = null;
    const loaded = await loadConfig(this.#world, this.#named, true);
    refuseFaults(loaded);
    this.#kept = { texts: textsOf(loaded.files), loaded, works: worksOf(loaded, this.#settings) };
    return this.#kept;
  }
}

function refuseFaults({ faults }: Loaded): void {
  const wrong = faults.filter(({ severity }) => severity === 'error');
  if (wrong.length === 0) return;
  const told = wrong.slice(0, 20).map(({ file, line, column, message, remedy }) => {
    return `${inline(file)}:${line}:${column}: ${inline(remedy === null ? message : `${message} ${remedy}`)}`;
  });
  throw new UsageError(`The brand file must be mended first.\n${told.join('\n')}`);
}

function worksOf(loaded: Loaded, settings: Settings): Brand['works'] {
  const made = new Map<string | null, Promise<Works>>();
  return (channel) => {
    const known = made.get(channel);
    if (known) return known;
    const { rulebook, plan } = loaded;
    const own = rulebook.channels.filter(({ name }) => name === channel).map((each) => ({ ...each, files: ['**'] }));
    const works = openWorks({ rulebook: channel === null ? rulebook : { ...rulebook, channels: own }, plan }, settings);
    made.set(channel, works);
    return works;
  };
}
