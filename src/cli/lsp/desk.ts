import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Fault } from '../../model/fault.ts';
import type { Finding } from '../../model/finding.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { nearestBrandFile, packFolder, packsWithoutBrandFile } from '../config.ts';
import { shown } from '../files.ts';
import type { Origin } from '../kept.ts';
import { loadFrom } from '../load.ts';
import { openDocument, type Works } from '../pipeline.ts';
import type { Settings } from '../settings.ts';
import { openWorks } from '../works.ts';

/** A brand file at work in an editor. */
export interface Desk {
  /** The brand file's path, absolute; null where the shipped packs stand in for one. */
  readonly path: string | null;
  readonly folder: string;
  readonly rulebook: Rulebook;
  /** File by file, paths as `shown` from the folder. */
  readonly faults: readonly Fault[];
  readonly works: Works;
}

/** A desk, and the texts it was made from. */
interface Kept {
  readonly desk: Promise<Desk>;
  readonly origins: readonly Origin[];
}

/** Texts of files that are open in the editor and not saved yet, by absolute path. */
export type Drafts = (path: string) => string | null;

/** Keeps the brand files in use compiled until they change. */
export class Desks {
  readonly #settings: Settings;
  readonly #drafts: Drafts;
  readonly #open = new Map<string, Kept>();

  constructor(settings: Settings, drafts: Drafts) {
    this.#settings = settings;
    this.#drafts = drafts;
  }

  /** The desk of the brand file nearest to a message, as it and what it extends read now. */
  for(message: string): Promise<Desk> {
    const path = nearestBrandFile(dirname(message));
    const key = path ?? dirname(message);
    const known = this.#open.get(key);
    if (known?.origins.every((origin) => this.textOf(origin.path) === origin.text)) return known.desk;
    const made = this.#make(path, path === null ? dirname(message) : dirname(path));
    this.#open.set(key, made);
    return made.desk;
  }

  /** The text of a brand file, as it stands in the editor if it is open there. */
  textOf(path: string): string {
    return this.#drafts(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  }

  #make(path: string | null, folder: string): Kept {
    const text = path === null ? standIn : this.textOf(path);
    const entry = { path: path === null ? 'onevoice.yaml' : shown(folder, path), text };
    const loaded = loadFrom(entry, folder, folder, packFolder());
    // What stands in for a brand file is in no file.
    const files = path === null ? [] : loaded.files;
    const open = async (): Promise<Desk> => {
      const works = await openWorks(loaded, this.#settings);
      return { path, folder, rulebook: loaded.rulebook, faults: loaded.faults, works };
    };
    return { desk: open(), origins: files.map((file) => ({ path: resolve(folder, file.path), text: file.text })) };
  }
}

const standIn = `extends: [${packsWithoutBrandFile.map((pack) => `onevoice:${pack}`).join(', ')}]\n`;

/** What is found in a message as it stands in the editor; why nothing could be read, where it could not. */
export async function findingsIn(
  { folder, works }: Desk,
  message: string,
  text: string,
): Promise<readonly Finding[] | string> {
  const path = shown(folder, message);
  const job = { absolute: message, path, home: path, named: true, bytes: Buffer.from(text, 'utf8') };
  const document = await openDocument(job, works);
  if ('unread' in document) return document.unread.reason;
  return works.select(works.linter.lint(document, path).findings);
}
