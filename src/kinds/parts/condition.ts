import type { Condition } from '../../model/rulebook.ts';
import type { Hit, Watch, Watcher } from '../kind.ts';

/** What a condition looks at in one document. */
export interface Circumstances {
  /** Hits in what is heard, in whatever stance. */
  anywhere(watch: Watch): readonly Hit[];
  /** Hits in what nobody hears: notes, stage directions, the name of the file, the labels of speakers. */
  noted(watch: Watch): readonly Hit[];
  /** Hits of a promise's topic and phrases; none for a promise the brand file does not have. */
  touching(promise: string): readonly Hit[];
  speaks(passage: Hit['passage'], by: readonly string[]): boolean;
}

/** Whether a condition holds for a message of the document, named by its unit. */
export type Holds = (unit: string | null) => boolean;

/** A condition with its phrases in the shared matcher. */
export type ReadyCondition = (circumstances: Circumstances) => Holds;

/** Puts the phrases of a condition into the matcher. Throws a `PhraseFault` for one that cannot be read. */
export function compileCondition(condition: Condition, watcher: Watcher): ReadyCondition {
  switch (condition.type) {
    case 'said': {
      const { by } = condition;
      const watch = watcher.watch(condition.phrases);
      return ({ anywhere, speaks }) => {
        const hits = anywhere(watch);
        return among(by.length === 0 ? hits : hits.filter(({ passage }) => speaks(passage, by)));
      };
    }
    case 'noted': {
      const watch = watcher.watch(condition.phrases);
      return ({ noted }) => among(noted(watch));
    }
    case 'promise': {
      const { ids } = condition;
      return ({ touching }) => among(ids.flatMap(touching));
    }
    case 'not': {
      const inner = compileCondition(condition.of, watcher);
      return (circumstances) => {
        const holds = inner(circumstances);
        return (unit) => !holds(unit);
      };
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => compileCondition(each, watcher));
      const isAll = condition.type === 'all';
      return (circumstances) => {
        const all = parts.map((part) => part(circumstances));
        return (unit) => (isAll ? all.every((holds) => holds(unit)) : all.some((holds) => holds(unit)));
      };
    }
  }
}

function among(hits: readonly Hit[]): Holds {
  const units = new Set(hits.map(({ passage }) => passage.unit));
  return (unit) => units.has(unit);
}
