import type { z } from 'zod';
import { inline, json } from '../../reporters/harmless.ts';
import { UsageError } from '../usage-error.ts';
import type { Brand } from './brand.ts';

/** What an assistant can ask for. It only reads, and only the brand file. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** Throws a `UsageError` where it cannot answer, which says what would be right. */
  run(given: z.infer<Input>, brand: Brand): Promise<z.infer<Output>>;
}

/** A tool; ties what its answer holds to what it says of it. */
export const defineTool = <Input extends z.ZodObject, Output extends z.ZodObject>(tool: Tool<Input, Output>) => tool;

/** An answer as data, and as text for clients that show no data; nothing hidden stands raw in the text. */
export const answered = (data: Record<string, unknown>) => ({
  structuredContent: data,
  content: [{ type: 'text' as const, text: 'text' in data ? String(data['text']) : json(data) }],
});

/** Why there is no answer, in a sentence or more. */
export function refused(error: unknown) {
  const said = error instanceof Error ? error.message : String(error);
  const text = error instanceof UsageError ? said : `Something went wrong that is not your doing: ${inline(said)}`;
  return { isError: true, content: [{ type: 'text' as const, text }] };
}

/** Refuses a name that is none of those there are. */
export function oneOf(what: string, name: string, names: readonly string[], hint: string): string {
  if (names.includes(name)) return name;
  const known = names.length === 0 ? 'The brand file has none.' : `There are: ${names.join(', ')}.`;
  throw new UsageError(`There is no ${what} "${inline(name)}". ${hint}${hint === '' ? '' : ' '}${known}`);
}
