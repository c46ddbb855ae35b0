/** The part of JSON Schema (draft 7) that describes brand files. */
export interface Schema {
  readonly $id?: string;
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

type About = Pick<Schema, 'description' | 'examples'>;

/** A text that is not empty. */
export const text = (about: About): Schema => ({ type: 'string', minLength: 1, ...about });

/** A text, or a list of texts. */
export const texts = (about: About): Schema => ({
  type: ['string', 'array'],
  minLength: 1,
  minItems: 1,
  items: { type: 'string', minLength: 1, ...(about.examples ? { examples: about.examples } : {}) },
  ...about,
});

/** A map whose keys the author chooses. */
export const mapOf = (value: Schema, about: About): Schema => ({
  type: 'object',
  additionalProperties: value,
  ...about,
});

/** A map of known keys. */
export const record = (
  properties: Readonly<Record<string, Schema>>,
  about: About & Pick<Schema, 'required'>,
): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...about,
});

// Named apart, since an object with this key would pass for a promise.
const outcomeKeyword = 'then';

/** A schema that holds where another one fits. */
export const where = (test: Schema, outcome: Schema): Schema => ({ if: test, [outcomeKeyword]: outcome });

/** Ids of rules, promises and tone attributes: lower case, words joined by hyphens. */
export const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** Ids of rules of a Vale style: the style, folders in it, and the rule. */
export const styledIdPattern = '^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$';

/** A day, as ISO 8601 writes it. */
export const day = (about: About): Schema => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', ...about });
