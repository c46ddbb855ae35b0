import type { Passage } from '../../model/passage.ts';
import type { About } from '../builder.ts';
import { Flow } from './flow.ts';
import { isSeen, seen, sightOf } from './hidden.ts';
import { empty, unread } from './tags.ts';
import { htmlTokens, type Tag } from './tokens.ts';

/** The attributes that people read or have read to them, as passages with a field. */
export function* readAttributes(source: string, tag: Tag, about: About): Generator<Passage> {
  for (const { name, value } of tag.attributes) {
    const field = fieldOf(source, tag, name);
    if (!field) continue;
    const passage = new Flow(source, 'attribute').text(value.start, value.end).flush({ ...about, field });
    if (passage) yield passage;
  }
}

function fieldOf(source: string, tag: Tag, name: string): string | null {
  if (name === 'alt' || name === 'placeholder' || name === 'aria-label') return name;
  if (name === 'title') return tag.name === 'link' || tag.name === 'style' ? null : 'title';
  if (name === 'content' && tag.name === 'meta') return metaField(source, tag);
  if (name === 'value' && tag.name === 'input') {
    return /^(?:submit|button|reset)$/.test(attributeValue(source, tag, 'type') ?? '') ? 'button' : null;
  }
  return null;
}

/** What search pages and shared links show of a page: `description`, `og:title`, `twitter:description` and the like. */
function metaField(source: string, tag: Tag): string | null {
  const named = attributeValue(source, tag, 'property') ?? attributeValue(source, tag, 'name') ?? '';
  return named === 'description' || isShared(named) ? named : null;
}

/** Whether a field is one that networks show beside a link to the page. */
export const isShared = (field: string): boolean => /^(?:og|twitter):(?:title|description|image:alt)$/.test(field);

/** An attribute's value as written, in lower case; null where the tag has no such attribute. */
export function attributeValue(source: string, tag: Tag, name: string): string | null {
  const attribute = tag.attributes.find((attribute) => attribute.name === name);
  return attribute ? source.slice(attribute.value.start, attribute.value.end).trim().toLowerCase() : null;
}

/** Whether a tag, written out, keeps from people what stands before its end tag (`<span hidden>`, `<script>`). */
export function hidesText(written: string): boolean {
  const [tag] = htmlTokens(written);
  if (tag?.kind !== 'open' || empty.has(tag.name)) return false;
  return unread.has(tag.name) || !isSeen(sightOf((name) => attributeValue(written, tag, name), seen));
}
