import { type Context, createContext, Script } from 'node:vm';

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
      if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
      throw error;
    }
  }
}
