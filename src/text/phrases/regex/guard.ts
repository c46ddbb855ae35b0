import { type Context, createContext, Script } from 'node:vm';

const timedOut = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Runs work that may never end: `vm` can interrupt a regular expression, which nothing else in one thread can. */
export class Guard {
  readonly #script = new Script('work()');
  #context: Context | null = null;

  /** Whether the work ended within `milliseconds`. */
  run(work: () => void, milliseconds: number): boolean {
    this.#context ??= createContext({}, { codeGeneration: { strings: false, wasm: false } });
    this.#context['work'] = work;
    try {
      this.#script.runInContext(this.#context, { timeout: milliseconds });
      return true;
    } catch (error) {
      // The error is of the context's own Error, so that `instanceof` does not know it.
      const isTimeout = typeof error === 'object' && error !== null && 'code' in error && error.code === timedOut;
      if (isTimeout) return false;
      throw error;
    }
  }
}
