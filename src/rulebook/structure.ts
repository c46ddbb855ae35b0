import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Kind } from '../kinds/kind.ts';
import { complain } from './misfit.ts';
import { sectionSchemas } from './schema/brand-file.ts';
import { ruleSchema, tuningSchema } from './schema/rule.ts';
import type { Schema } from './schema/schema.ts';
import type { Complaint } from './source.ts';
import { type Path, type Tree, treeAt } from './tree.ts';

// More faults than anyone reads; a file of 5 MB can hold half a million.
const mostFaults = 500;

/** Checks the shape of brand files against the schemas; made once a load. */
export class Structure {
  readonly #ajv = new Ajv({ allErrors: true, verbose: true, strict: false, useDefaults: true, validateFormats: false });
  readonly #file: ValidateFunction;
  readonly #rules = new Map<Kind, ValidateFunction>();
  readonly #tunings = new Map<Kind, ValidateFunction>();

  constructor(readers: readonly string[]) {
    const file: Schema = { type: 'object', properties: sectionSchemas(readers), additionalProperties: false };
    this.#file = this.#ajv.compile(file);
  }

  /** All sections, but not the rules in `rules`. */
  checkFile(tree: Tree): Complaint[] {
    return this.#check(this.#file, tree, []);
  }

  /** One rule. Fills in the defaults of its options. */
  checkRule(kind: Kind, root: Tree, path: Path): Complaint[] {
    return this.#check(this.#compiled(this.#rules, kind, ruleSchema), root, path);
  }

  /** An entry without a kind, which re-tunes an inherited rule. */
  checkTuning(kind: Kind, root: Tree, path: Path): Complaint[] {
    return this.#check(this.#compiled(this.#tunings, kind, tuningSchema), root, path);
  }

  #compiled(known: Map<Kind, ValidateFunction>, kind: Kind, schemaOf: (kind: Kind) => Schema): ValidateFunction {
    const made = known.get(kind) ?? this.#ajv.compile(schemaOf(kind));
    known.set(kind, made);
    return made;
  }

  #check(validate: ValidateFunction, root: Tree, base: Path): Complaint[] {
    const tree = treeAt(root, base);
    if (!tree || validate(tree.value)) return [];
    const errors = telling(validate.errors ?? []);
    return errors.slice(0, mostFaults).map((error) => complain(error, root, base));
  }
}

/** The errors that say something: not those of branches that were not meant, nor of the branching itself. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const hidden = new Set<ErrorObject>();
  for (const choice of choices) {
    const inside = errors.filter((each) => each.schemaPath.startsWith(`${choice.schemaPath}/`));
    const meant = inside.filter((each) => each.instancePath !== choice.instancePath || each.keyword !== 'type');
    const branch = meant.find((each) => each.keyword !== 'anyOf' && each.keyword !== 'oneOf');
    const keep = branch ? branchOf(choice, branch) : null;
    for (const each of inside) if (keep === null || branchOf(choice, each) !== keep) hidden.add(each);
    if (keep !== null) hidden.add(choice);
  }
  return errors.filter((error) => !hidden.has(error) && error.keyword !== 'if' && error.keyword !== 'propertyNames');
}

const branchOf = (choice: ErrorObject, error: ErrorObject): string =>
  error.schemaPath.slice(choice.schemaPath.length + 1).split('/', 1)[0] ?? '';
