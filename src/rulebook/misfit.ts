import type { ErrorObject } from 'ajv';
import type { Span } from '../model/span.ts';
import { typeOf } from './manual/keys.ts';
import { suggest } from './nearest.ts';
import type { Schema } from './schema/schema.ts';
import type { BrandSource, Complaint } from './source.ts';
import { nearestTree, type Path, spanOf, type Tree, treeAt } from './tree.ts';
import { capital, exampleOf, keyOf, nameOf, orList, show, typeWords } from './wording.ts';

/** Says in words what a schema finds wrong at a place in a file, and what would be right. `base` leads to what was checked. */
export function complain(error: ErrorObject, source: Pick<BrandSource, 'tree' | 'text'>, base: Path): Complaint {
  const path = [...base, ...pathOf(error.instancePath)];
  const tree = nearestTree(source.tree, path);
  // Ajv gives `parentSchema` in verbose mode; our schemas are of this shape.
  const schema = (error.parentSchema ?? {}) as Schema;
  const misfit = { error, schema, path, tree, key: keyOf(path), root: source.tree, text: source.text };
  const words = sayings[error.keyword] ?? otherwise;
  const { at = spanOf(tree), ...said } = words(misfit);
  return { path, ...said, start: at.start, end: at.end };
}

interface Misfit {
  readonly error: ErrorObject;
  /** The schema that has the keyword. */
  readonly schema: Schema;
  readonly path: Path;
  readonly key: string;
  readonly tree: Tree;
  readonly root: Tree;
  readonly text: string;
}

interface Said {
  readonly message: string;
  readonly remedy: string | null;
  /** Where to point, if not at the value. */
  readonly at?: Span;
  readonly path?: Path;
}

const otherwise = ({ error, key, schema }: Misfit): Said => ({
  message: `${show(key)} does not fit: it ${error.message ?? 'has the wrong shape'}.`,
  remedy: exampleOf(key, schema),
});

const unknownKey = ({ error, schema, path, root, tree }: Misfit): Said => {
  const unknown = String(error.params['additionalProperty']);
  return {
    message: `Unknown key ${show(unknown)} in ${nameOf(root, path)}.`,
    remedy: suggest(unknown, Object.keys(schema.properties ?? {})),
    at: treeAt(root, [...path, unknown])?.key ?? tree,
    path: [...path, unknown],
  };
};

const missingKey = ({ error, schema, path, root, tree }: Misfit): Said => {
  const missing = String(error.params['missingProperty']);
  return {
    message: `${capital(nameOf(root, path))} has no ${show(missing)}.`,
    remedy: exampleOf(missing, schema.properties?.[missing]),
    at: tree.key ?? firstKey(tree),
  };
};

const wrongType = (misfit: Misfit): Said => {
  const { error, schema, path, key, tree, text } = misfit;
  const { data } = error;
  if (path.length === 0) {
    return { message: `A brand file is a map, not ${show(data)}.`, remedy: 'Begin with the name: brand: Greenbasket' };
  }
  if (data === null)
    return { message: `${show(key)} is empty.`, remedy: hiddenText(text, tree) ?? exampleOf(key, schema) };
  const types = [schema.type ?? []].flat();
  const message = `${show(key)} should be ${orList(types.map((type) => typeWords[type] ?? type))}, not ${show(data)}.`;
  if (!types.includes('string')) return { message, remedy: exampleOf(key, schema) };
  return { message, remedy: inQuotes(text, tree) ?? exampleOf(key, schema) };
};

/** A text that YAML took for a comment. */
const hiddenText = (text: string, { key }: Tree): string | null =>
  key && /^: *#/.test(text.slice(key.end, key.end + 20))
    ? 'A # begins a comment: put a text that holds one in quotes.'
    : null;

/** A text that YAML took for a number, true or false, a list or a map. */
function inQuotes(text: string, tree: Tree): string | null {
  const isFlow = text[tree.start] === '{' || text[tree.start] === '[';
  if (tree.parts && !isFlow) return null;
  const written = text.slice(tree.start, tree.end);
  if (written.length > 60 || written.includes('\n')) return 'If this is one text, put it in quotes.';
  return `${tree.parts ? 'If this is one text, put it' : 'Put it'} in quotes: '${written.replaceAll("'", "''")}'.`;
}

const noneOf = ({ error, schema, key }: Misfit): Said => ({
  message: `${show(key)} should be ${typeOf(schema)}, not ${show(error.data)}.`,
  remedy: exampleOf(key, schema),
});

const notAllowed = ({ error, schema, key }: Misfit): Said => {
  const allowed = (schema.enum ?? [schema.const]).map(String);
  return {
    message: `${show(key)} cannot be ${show(error.data)}.`,
    remedy: suggest(String(error.data), allowed) ?? `Known here: ${allowed.join(', ')}.`,
  };
};

const wrongForm = (misfit: Misfit): Said => {
  const { error, schema, key, tree, path } = misfit;
  if (error.propertyName !== undefined) {
    const named = tree.parts?.get(error.propertyName)?.key;
    return { ...notAnId(error.propertyName), path: [...path, error.propertyName], ...(named ? { at: named } : {}) };
  }
  if (key === 'id') return notAnId(String(error.data));
  return { message: `${show(key)} cannot be ${show(error.data)}.`, remedy: exampleOf(key, schema) };
};

function notAnId(word: string): Said {
  const id = word
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const remedy = id === '' || id.length > 60 ? null : `Write ${id}.`;
  return { message: `${show(word)} cannot be an id: ids are lower case, words joined by hyphens.`, remedy };
}

const tooFew = ({ error, key, schema }: Misfit): Said => {
  const { limit } = error.params;
  const message = limit === 1 ? `${show(key)} is empty.` : `${show(key)} must have at least ${limit} ${unitOf(error)}.`;
  return { message, remedy: exampleOf(key, schema) };
};

const tooMany = ({ error, key, schema }: Misfit): Said => ({
  message: `${show(key)} can have at most ${error.params['limit']} ${unitOf(error)}.`,
  remedy: exampleOf(key, schema),
});

const unitOf = ({ keyword }: ErrorObject): string =>
  keyword.endsWith('Length') ? 'characters' : keyword.endsWith('Items') ? 'values' : 'keys';

const outOfRange = ({ error, key, schema }: Misfit): Said => ({
  message: `${show(key)} cannot be ${show(error.data)}: it must be ${bounds[error.keyword]} ${error.params['limit']}.`,
  remedy: exampleOf(key, schema),
});

const bounds: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
};

/** What to say, by the keyword of JSON Schema that does not hold. */
const sayings: Readonly<Record<string, (misfit: Misfit) => Said>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  anyOf: noneOf,
  oneOf: noneOf,
  enum: notAllowed,
  const: notAllowed,
  pattern: wrongForm,
  minLength: tooFew,
  minItems: tooFew,
  minProperties: tooFew,
  maxLength: tooMany,
  maxItems: tooMany,
  maxProperties: tooMany,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
};

/** JSON Pointer (RFC 6901) as a path. */
const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The first key of a map, where something missing is reported. */
function firstKey(tree: Tree): Span {
  for (const part of tree.parts?.values() ?? []) return part.key ?? part;
  return tree;
}
