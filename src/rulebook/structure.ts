import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Kind } from '../kinds/kind.ts';
import { complain } from './misfit.ts';
import { ruleSchema, tuningSchema } from './schema/rule.ts';
import type { Schema } from './schema/schema.ts';
import { sectionSchemas } from './schema.ts';
import type { BrandSource, Complaint } from './source.ts';
import { type Path, treeAt } from './tree.ts';

// More faults than anyone reads; a file of 5 MB can hold half a million.
const mostFaults = 2000;

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
  checkFile(source: BrandSource): Complaint[] {
    return this.#check(this.#file, source, []);
  }

  /** One rule. Fills in the defaults of its options. */
  checkRule(kind: Kind, source: BrandSource, path: Path): Complaint[] {
    return this.#check(this.#compiled(this.#rules, kind, ruleSchema), source, path);
  }

  /** An entry without a kind, which re-tunes an inherited rule. */
  checkTuning(kind: Kind, source: BrandSource, path: Path): Complaint[] {
    return this.#check(this.#compiled(this.#tunings, kind, tuningSchema), source, path);
  }

  #compiled(known: Map<Kind, ValidateFunction>, kind: Kind, schemaOf: (kind: Kind) => Schema): ValidateFunction {
    const made = known.get(kind) ?? this.#ajv.compile(schemaOf(kind));
    known.set(kind, made);
    return made;
  }

  #check(validate: ValidateFunction, source: BrandSource, base: Path): Complaint[] {
    const tree = treeAt(source.tree, base);
    if (!tree || validate(tree.value)) return [];
    const errors = validate.errors ?? [];
    const told = telling(errors.slice(0, mostFaults)).map((error) => complain(error, source, base));
    if (errors.length <= mostFaults) return told;
    const count = errors.length.toLocaleString('en');
    const message = `There are ${count} faults in this; none of it is used.`;
    return [...told, { start: tree.start, end: tree.start, message, remedy: null, path: base }];
  }
}

/** The errors that say something: not those of branches that were not meant, nor of the branching itself. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const hidden = new Set<ErrorObject>();
  for (const choice of errors.filter(isChoice)) {
    const inside = errors.filter(
      (each) =>
        each.schemaPath.startsWith(`${choice.schemaPath}/`) && each.instancePath.startsWith(choice.instancePath),
    );
    const meant = inside.find(
      (each) => !isChoice(each) && (each.instancePath !== choice.instancePath || each.keyword !== 'type'),
    );
    for (const each of inside) if (!meant || branchOf(choice, each) !== branchOf(choice, meant)) hidden.add(each);
    if (meant) hidden.add(choice);
  }
  const ofWrongType = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  for (const each of errors) {
    if ((each.keyword === 'enum' || each.keyword === 'const') && ofWrongType.has(each.instancePath)) hidden.add(each);
  }
  return errors.filter((error) => !hidden.has(error) && error.keyword !== 'if' && error.keyword !== 'propertyNames');
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf';

const branchOf = (choice: ErrorObject, error: ErrorObject): string =>
  error.schemaPath.slice(choice.schemaPath.length + 1).split('/', 1)[0] ?? '';
