/** A formula that cannot be worked out: one sentence. */
export class FormulaFault extends Error {}

/** A number, and whether it is whole by its writing: 7/2 is 3 and 7.0/2 is 3.5, as in Tengo. */
interface Amount {
  readonly value: number;
  readonly whole: boolean;
}

type Names = Readonly<Record<string, number>>;
type Term = (names: Names) => Amount;

/** Works a formula out for the values of its names; a comparison is 1 or 0. */
export type Formula = (names: Names) => number;

const token =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(&&|\|\||[<>=!]=|[-+*/%()<>!,]))/y;
const deepest = 100;

/** How strongly each sign binds. */
const strength: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
};

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  abs: Math.abs,
  cbrt: Math.cbrt,
  ceil: Math.ceil,
  exp: Math.exp,
  floor: Math.floor,
  log: Math.log,
  log10: Math.log10,
  log2: Math.log2,
  max: (a = Number.NaN, b = Number.NaN) => Math.max(a, b),
  min: (a = Number.NaN, b = Number.NaN) => Math.min(a, b),
  mod: (a = Number.NaN, b = Number.NaN) => a % b,
  pow: (a = Number.NaN, b = Number.NaN) => a ** b,
  sqrt: Math.sqrt,
  trunc: Math.trunc,
};

/** Reads a formula in which the names may stand. Throws a `FormulaFault`. */
export function readFormula(source: string, names: readonly string[]): Formula {
  const reader = new Reader(source, new Set(names));
  const term = reader.all();
  return (values) => term(values).value;
}

class Reader {
  readonly #tokens: readonly string[];
  readonly #names: ReadonlySet<string>;
  #at = 0;

  constructor(source: string, names: ReadonlySet<string>) {
    this.#names = names;
    const found: string[] = [];
    token.lastIndex = 0;
    for (let at = 0; at < source.trimEnd().length; at = token.lastIndex) {
      token.lastIndex = at;
      const match = token.exec(source);
      if (!match) throw new FormulaFault(`The formula has "${source.slice(at).trim()[0]}", which is not known here.`);
      found.push(match[1] ?? match[2] ?? match[3]!);
    }
    this.#tokens = found;
  }

  all(): Term {
    if (this.#tokens.length === 0) throw new FormulaFault('The formula is empty.');
    const term = this.#sum(1, 0);
    if (this.#at < this.#tokens.length)
      throw new FormulaFault(`The formula does not end before "${this.#tokens[this.#at]}".`);
    return term;
  }

  #sum(least: number, depth: number): Term {
    if (depth > deepest) throw new FormulaFault('The formula nests too deep.');
    let left = this.#one(depth);
    for (;;) {
      const sign = this.#tokens[this.#at] ?? '';
      const binds = Object.hasOwn(strength, sign) ? strength[sign]! : 0;
      if (binds < least) return left;
      this.#at += 1;
      left = combined(sign, left, this.#sum(binds + 1, depth + 1));
    }
  }

  #one(depth: number): Term {
    if (depth > deepest) throw new FormulaFault('The formula nests too deep.');
    const next = this.#tokens[this.#at];
    this.#at += 1;
    if (next === undefined) throw new FormulaFault('The formula breaks off.');
    if (next === '-' || next === '+' || next === '!') {
      const term = this.#one(depth + 1);
      if (next === '+') return term;
      return (names) => {
        const { value, whole } = term(names);
        return next === '-' ? { value: -value, whole } : { value: value === 0 ? 1 : 0, whole: true };
      };
    }
    if (next === '(') {
      const term = this.#sum(1, depth + 1);
      this.#expect(')');
      return term;
    }
    if (/^[.\d]/.test(next)) {
      const amount: Amount = { value: Number(next), whole: /^\d+$/.test(next) };
      return () => amount;
    }
    return this.#named(next, depth);
  }

  #named(name: string, depth: number): Term {
    if (this.#tokens[this.#at] === '(') return this.#call(name, depth);
    if (!this.#names.has(name))
      throw new FormulaFault(`The formula has the name "${name}", which stands for nothing here.`);
    return (names) => ({ value: names[name] ?? 0, whole: false });
  }

  #call(name: string, depth: number): Term {
    const bare = name.replace(/^math\./, '');
    const work = Object.hasOwn(functions, bare) ? functions[bare] : undefined;
    if (!work) throw new FormulaFault(`The formula calls "${name}", which is not known here.`);
    this.#at += 1;
    const given: Term[] = [this.#sum(1, depth + 1)];
    while (this.#tokens[this.#at] === ',') {
      this.#at += 1;
      given.push(this.#sum(1, depth + 1));
    }
    this.#expect(')');
    return (names) => ({ value: work(...given.map((term) => term(names).value)), whole: false });
  }

  #expect(sign: string): void {
    if (this.#tokens[this.#at] !== sign) throw new FormulaFault(`A "${sign}" is missing in the formula.`);
    this.#at += 1;
  }
}

function combined(sign: string, left: Term, right: Term): Term {
  return (names) => {
    const a = left(names);
    const b = right(names);
    const whole = a.whole && b.whole;
    const value = compute(sign, a.value, b.value);
    return { value: sign === '/' && whole ? Math.trunc(value) : value, whole };
  };
}

function compute(sign: string, a: number, b: number): number {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '&&':
      return a !== 0 && b !== 0 ? 1 : 0;
    case '||':
      return a !== 0 || b !== 0 ? 1 : 0;
    case '==':
      return a === b ? 1 : 0;
    case '!=':
      return a !== b ? 1 : 0;
    case '<':
      return a < b ? 1 : 0;
    case '<=':
      return a <= b ? 1 : 0;
    case '>':
      return a > b ? 1 : 0;
    default:
      return a >= b ? 1 : 0;
  }
}
