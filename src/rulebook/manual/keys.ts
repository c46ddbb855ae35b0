import type { Schema } from '../schema/schema.ts';
import { orList, typeWords } from '../wording.ts';

const width = 80;

/** The keys of a map, each with what it takes and what it is for; with `inner`, the keys inside them too. */
export function describeKeys(schema: Schema, inner = true): string {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {})
    .flatMap(([name, each]) => describeKey(name, each, required.has(name), inner, 1))
    .join('\n');
}

function describeKey(name: string, schema: Schema, isRequired: boolean, inner: boolean, depth: number): string[] {
  const margin = '  '.repeat(depth);
  const lines = [`${margin}${name}: ${typeOf(schema)}${isRequired ? ', required' : ''}`];
  if (schema.description) lines.push(paragraph(schema.description, depth + 2));
  if (!inner) return lines;
  const required = new Set(schema.required ?? []);
  const keys = Object.entries(schema.properties ?? schema.items?.properties ?? {});
  return [...lines, ...keys.flatMap(([key, each]) => describeKey(key, each, required.has(key), inner, depth + 2))];
}

/** What a value can be, in words: `a whole number, at least 1, 30 where left out`. */
export function typeOf(schema: Schema): string {
  const usual = schema.default === undefined ? '' : `, ${String(schema.default)} where left out`;
  return `${valuesOf(schema)}${rangeOf(schema)}${usual}`;
}

function valuesOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return orList([...new Set(choices.map(valuesOf))]);
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return 'any value';
  return orList(
    types.map((type) => (type === 'array' && schema.items ? listOf(schema.items) : (typeWords[type] ?? type))),
  );
}

function listOf(items: Schema): string {
  if (items.enum) return `a list of ${items.enum.map(String).join(' | ')}`;
  return [items.type].flat().join() === 'string' ? 'a list of texts' : 'a list';
}

function rangeOf({ minimum, maximum, exclusiveMinimum }: Schema): string {
  const least = minimum === undefined ? '' : `, at least ${minimum}`;
  const more = exclusiveMinimum === undefined ? '' : `, more than ${exclusiveMinimum}`;
  return `${least}${more}${maximum === undefined ? '' : `, at most ${maximum}`}`;
}

/** A text in lines of at most 80 columns, indented by steps of two. */
export function paragraph(text: string, depth = 1): string {
  const margin = '  '.repeat(depth);
  const lines: string[] = [];
  let line = margin;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line !== margin && line.length + word.length + 1 > width) {
      lines.push(line);
      line = margin;
    }
    line += line === margin ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
