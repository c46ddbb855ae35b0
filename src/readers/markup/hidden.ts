/** How an element and what is in it is kept from sight; what it does not say is inherited. */
export interface Sight {
  /** Not rendered at all, whatever is inside. */
  readonly gone: boolean;
  /** `visibility: hidden`, which an element inside can undo. */
  readonly invisible: boolean;
  /** `font-size: 0`, which mail templates set on cells and undo inside. */
  readonly tiny: boolean;
}

export const seen: Sight = { gone: false, invisible: false, tiny: false };

export const isSeen = (sight: Sight): boolean => !(sight.gone || sight.invisible || sight.tiny);

/** Whether images and other things without text of their own can be seen. */
export const isShown = (sight: Sight): boolean => !(sight.gone || sight.invisible);

/** An attribute's value in lower case, by name; null where the tag has no such attribute. */
export type Attributes = (name: string) => string | null;

/** What an element's attributes make of the sight it stands in. */
export function sightOf(attribute: Attributes, around: Sight): Sight {
  const style = styleOf(attribute('style'));
  const display = style.get('display');
  return {
    gone: around.gone || display === 'none' || attribute('aria-hidden') === 'true' || attribute('hidden') !== null,
    invisible: inherit(
      style.get('visibility'),
      around.invisible,
      (value) => value === 'hidden' || value === 'collapse',
    ),
    tiny: inherit(size(style.get('font-size')), around.tiny, (value) => value === '0'),
  };
}

/** Whether an element hides itself by its style alone, as mail templates hide the preheader. */
export function isStyledAway(attribute: Attributes): boolean {
  const style = styleOf(attribute('style'));
  return (
    style.get('display') === 'none' || style.get('visibility') === 'hidden' || size(style.get('max-height')) === '0'
  );
}

function inherit(value: string | undefined, around: boolean, hides: (value: string) => boolean): boolean {
  return value === undefined || value === 'inherit' ? around : hides(value);
}

/** `0` for no size in any unit; undefined for one that depends on the size around it. */
function size(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^0+(?:\.0+)?(?:[a-z]+|%)?$/.test(value)) return '0';
  return /(?:^|\d)(?:em|%)$/.test(value) ? undefined : value;
}

function styleOf(style: string | null): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const declaration of style?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    properties.set(declaration.slice(0, colon).trim(), value);
  }
  return properties;
}
