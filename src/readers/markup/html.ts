import type { Comment, Trouble } from '../../model/document.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { About } from '../builder.ts';
import { attributeValue, isShared, readAttributes } from './attributes.ts';
import { isConditional, lineInComment } from './comments.ts';
import { type Element, elementFor, OpenElements } from './elements.ts';
import { Flow } from './flow.ts';
import { type Attributes, isSeen, isShown, isStyledAway, type Sight, sightOf } from './hidden.ts';
import { empty, isBlock, isOfHead, things } from './tags.ts';
import { htmlTokens, type Tag, type Token } from './tokens.ts';

/** What a reader finds in markup; offsets into the text it was given. */
export interface Markup {
  readonly passages: readonly Passage[];
  readonly comments: readonly Comment[];
  readonly troubles: readonly Trouble[];
  /** `title` and `lang`, where the file names them. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Reads HTML or MJML, one passage a block, in order of the source; `about` is what is known of every passage. Keeps a list
 * of open elements instead of a tree, so that time is linear and no nesting is too deep. Never throws.
 */
export function readHtml(source: string, about: About = {}): Markup {
  const walk = new Walk(source, about);
  for (const token of htmlTokens(source)) walk.take(token);
  return walk.finish();
}

const preheader = /pre-?header|preview-?text|(?:^|\s)preview(?:\s|$)/;

class Walk {
  readonly #source: string;
  readonly #about: About;
  readonly #passages: Passage[] = [];
  readonly #comments: Comment[] = [];
  readonly #troubles: Trouble[] = [];
  readonly #data: Record<string, string> = {};
  readonly #flow: Flow;
  readonly #open = new OpenElements();
  /** Whether visible text has been met, or the file turned out to be a web page: then hidden text is no preheader. */
  #begun = false;

  constructor(source: string, about: About) {
    this.#source = source;
    this.#about = about;
    this.#flow = new Flow(source);
  }

  take(token: Token): void {
    if (token.kind === 'text') this.#text(token);
    else if (token.kind === 'open') this.#start(token);
    else if (token.kind === 'close') this.#end(token);
    else if (token.kind === 'lost') this.#lost(token, token.name);
    else if (token.kind === 'comment') this.#comment(token, token.inner, token.ended);
  }

  finish(): Markup {
    this.#flush();
    this.#passages.sort((a, b) => a.pieces[0]!.from - b.pieces[0]!.from);
    return {
      passages: onceShared(this.#passages),
      comments: this.#comments,
      troubles: this.#troubles,
      data: this.#data,
    };
  }

  #text({ start, end }: Span): void {
    const { unread, sight, kept } = this.#open.inner;
    if (unread === 'none' && isSeen(sight)) this.#flow.text(start, end, kept);
  }

  #start(tag: Tag): void {
    const { name } = tag;
    if (this.#open.inner.tag === 'head' && !isOfHead(name)) this.#open.close('head');
    if (isBlock(name)) {
      this.#flush();
      this.#open.closeBefore(name);
    }
    if (name === 'script' || attributeValue(this.#source, tag, 'rel') === 'stylesheet') this.#begun = true;
    if (name === 'html') this.#note('lang', attributeValue(this.#source, tag, 'lang'));
    const element = this.#element(tag);
    if (element.unread !== 'all' || things.has(name)) this.#readTag(tag, element);
    if (empty.has(name) || (tag.closed && /[-:]/.test(name))) return;
    if (element.block && !isBlock(name)) this.#flush();
    this.#open.push(element);
  }

  #readTag(tag: Tag, element: Element): void {
    const around = this.#open.inner;
    if (around.unread === 'all' || !isShown(element.sight)) return;
    if (tag.attributes.length > 0) this.#passages.push(...readAttributes(this.#source, tag, this.#about));
    if (around.unread !== 'none') return;
    if (tag.name === 'br') this.#flow.lineBreak(tag.start, tag.end);
    else if (things.has(tag.name)) this.#flow.gap(tag.start, tag.end);
  }

  #element(tag: Tag): Element {
    const around = this.#open.inner;
    const element = elementFor(tag, around);
    if (tag.attributes.length === 0) return element;
    const value = (name: string) => attributeValue(this.#source, tag, name);
    const sight = sightOf(value, around.sight);
    if (!this.#isPreheader(value, sight, around)) return { ...element, sight };
    return { ...element, field: 'preheader', block: true };
  }

  /** What a mail program shows beside the subject: text named so, or hidden by its style before any other. */
  #isPreheader(value: Attributes, sight: Sight, around: Element): boolean {
    if (around.field !== null || around.unread !== 'none') return false;
    if (preheader.test(`${value('class') ?? ''} ${value('id') ?? ''}`)) return true;
    return !this.#begun && this.#flow.isEmpty && isSeen(around.sight) && !isSeen(sight) && isStyledAway(value);
  }

  #end({ name, start, end }: Tag): void {
    if (name === 'br') this.#flow.lineBreak(start, end);
    if (isBlock(name) || this.#open.holdsBlock(name)) this.#flush();
    this.#open.close(name);
  }

  #flush(): void {
    if (this.#flow.isEmpty) return;
    const { field, place } = this.#open.inner;
    const about = place === null ? this.#about : { ...this.#about, place };
    const passage = this.#flow.flush({ ...about, field: field ?? this.#about.field ?? null });
    if (!passage) return;
    this.#passages.push(passage);
    if (field === 'title') this.#note('title', passage.text);
    else this.#begun = true;
  }

  #comment(span: Span, inner: Span, ended: boolean): void {
    const text = this.#source.slice(inner.start, inner.end);
    if (!ended) {
      this.#troubles.push({
        start: span.start,
        end: span.end,
        message: 'A comment is never closed: all after it is taken for part of it.',
      });
    }
    if (isConditional(text)) return;
    const line = lineInComment(this.#source, inner, this.#about);
    if (line) this.#passages.push(line);
    else this.#comments.push({ start: span.start, end: span.end, text: text.trim() });
  }

  #lost({ start, end }: Span, name: string | null): void {
    const what = name === null ? 'A tag' : `<${name}>`;
    this.#troubles.push({ start, end, message: `${what} is never closed: all after it is taken for part of it.` });
  }

  #note(key: string, value: string | null): void {
    if (value) this.#data[key] ??= value;
  }
}

/** Without the texts for shared links that the page's head has once already. */
function onceShared(passages: readonly Passage[]): readonly Passage[] {
  const known = new Set<string>();
  for (const { field, text } of passages) if (field === 'title' || field === 'description') known.add(text);
  return passages.filter(({ field, text }) => {
    if (field === null || !isShared(field)) return true;
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}
