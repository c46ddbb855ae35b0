import type { ErrorObject } from 'ajv';
import { suggest } from './nearest.ts';
import type { Schema } from './schema/schema.ts';
import type { Complaint } from './source.ts';
import { nearestTree, type Path, spanOf, type Tree, treeAt } from './tree.ts';
import { capital, exampleOf, keyOf, nameOf, show, typeWords } from './wording.ts';

/** Says in words what a schema finds wrong at a place in a file, and what would be right. `base` leads to what was checked. */
export function complain(error: ErrorObject, root: Tree, base: Path): Complaint {
  const path = [...base, ...pathOf(error.instancePath)];
  // Ajv gives `parentSchema` in verbose mode; our schemas are of this shape.
  const schema = (error.parentSchema ?? {}) as Schema;
  const key = keyOf(path);
  const tree = nearestTree(root, path);
  const at = (message: string, remedy: string | null): Complaint => ({
    ...startEnd(spanOf(tree)),
    message,
    remedy,
    path,
  });
  const shown = show(error.data);

  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params['additionalProperty']);
      const part = treeAt(root, [...path, unknown]);
      const known = Object.keys(schema.properties ?? {});
      return {
        ...startEnd(part?.key ?? tree),
        message: `Unknown key "${unknown}" in ${nameOf(root, path)}.`,
        remedy: suggest(unknown, known),
        path: [...path, ...(path.length < 2 ? [unknown] : [])],
      };
    }
    case 'required': {
      const missing = String(error.params['missingProperty']);
      return {
        ...startEnd(tree.key ?? firstKey(tree)),
        message: `${capital(nameOf(root, path))} has no "${missing}".`,
        remedy: exampleOf(missing, schema.properties?.[missing]),
        path,
      };
    }
    case 'type':
      if (path.length === 0)
        return at(`A brand file is a map, not ${show(error.data)}.`, 'Begin with: brand: Greenbasket');
      return typeMisfit(error, schema, key, at);
    case 'enum':
    case 'const': {
      const allowed = (schema.enum ?? [schema.const]).map(String);
      return at(
        `"${key}" cannot be ${shown}.`,
        suggest(String(error.data), allowed) ?? `It can be ${allowed.join(', ')}.`,
      );
    }
    case 'pattern':
      return patternMisfit(error, schema, key, tree, at);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return at(`"${key}" is empty.`, exampleOf(key, schema));
    case 'minimum':
    case 'exclusiveMinimum':
      return at(
        `"${key}" cannot be ${shown}: it must be ${error.keyword === 'minimum' ? 'at least' : 'more than'} ${error.params['limit']}.`,
        null,
      );
    case 'maximum':
    case 'exclusiveMaximum':
      return at(
        `"${key}" cannot be ${shown}: it must be ${error.keyword === 'maximum' ? 'at most' : 'less than'} ${error.params['limit']}.`,
        null,
      );
    default:
      return at(`"${key}" does not fit: it ${error.message ?? 'has the wrong shape'}.`, exampleOf(key, schema));
  }
}

type Say = (message: string, remedy: string | null) => Complaint;

function typeMisfit(error: ErrorObject, schema: Schema, key: string, at: Say): Complaint {
  const types = [schema.type ?? []].flat();
  const expected = types.map((type) => typeWords[type] ?? type).join(' or ');
  const { data } = error;
  if (data === null) return at(`"${key}" is empty.`, exampleOf(key, schema));
  const isPlain = typeof data === 'number' || typeof data === 'boolean';
  const remedy = isPlain && types.includes('string') ? `Put it in quotes: "${data}".` : exampleOf(key, schema);
  return at(`"${key}" should be ${expected}, not ${show(data)}.`, remedy);
}

function patternMisfit(error: ErrorObject, schema: Schema, key: string, tree: Tree, at: Say): Complaint {
  if (error.propertyName !== undefined) {
    const named = tree.parts?.get(error.propertyName);
    const complaint = at(
      `"${error.propertyName}" cannot be an id: ids are lower case, words joined by hyphens.`,
      idRemedy(error.propertyName),
    );
    return {
      ...complaint,
      ...(named?.key ? startEnd(named.key) : {}),
      path: [...(complaint.path ?? []), error.propertyName],
    };
  }
  if (key === 'id')
    return at(
      `"${error.data}" cannot be an id: ids are lower case, words joined by hyphens.`,
      idRemedy(String(error.data)),
    );
  return at(`"${key}" cannot be ${show(error.data)}.`, exampleOf(key, schema));
}

function idRemedy(word: string): string | null {
  const id = word
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? null : `Write ${id.slice(0, 60)}.`;
}

/** JSON Pointer (RFC 6901) as a path. */
const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const startEnd = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** The first key of a map, where something missing is reported. */
function firstKey(tree: Tree): { start: number; end: number } {
  for (const part of tree.parts?.values() ?? []) return part.key ?? part;
  return tree;
}
