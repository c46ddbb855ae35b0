import { MatcherBuilder } from '../../../src/text/phrases/builder.ts';
import { marked } from './marked.ts';

const lists = { pets: ['dog', 'guinea pig'], family: ['[pets]', 'child'] };

/** The text with «marks» around what one phrase finds in it. */
export function finding(phrase: string, text: string, brand: string | null = 'Greenbasket'): string {
  const builder = new MatcherBuilder(lists, brand);
  builder.watch([phrase]);
  return marked(builder.build(), text);
}
