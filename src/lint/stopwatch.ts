/** Milliseconds by stage (`read`, `match`, `promises`, `report`) and by rule; plain data. */
export interface Times {
  readonly stages: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

/** Adds up what stages and rules take. What a stage or rule sets off in another counts where it was set off. */
export class Stopwatch {
  readonly #sums = { stages: new Map<string, number>(), rules: new Map<string, number>() };

  /** Milliseconds from some moment on; only differences mean something. */
  now(): number {
    return performance.now();
  }

  /** Adds the time since a moment to a stage or rule. */
  add(of: keyof Times, name: string, since: number): void {
    this.#sums[of].set(name, (this.#sums[of].get(name) ?? 0) + performance.now() - since);
  }

  /** What was added since the last call. */
  take(): Times {
    const { stages, rules } = this.#sums;
    const times = { stages: Object.fromEntries(stages), rules: Object.fromEntries(rules) };
    stages.clear();
    rules.clear();
    return times;
  }
}
