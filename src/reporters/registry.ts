import type { Reporter, Writing } from './reporter.ts';

/** What is known of a format before it is loaded. */
export interface ListedReporter {
  /** As `--format` takes it; also the name of its file. */
  readonly name: string;
  readonly summary: string;
  /** Whether its output is published, so that personal data is masked by default. */
  readonly published: boolean;
  load(): Promise<Writing>;
}

/** Every format, in the order of help. */
export const reporters: readonly ListedReporter[] = [
  {
    name: 'pretty',
    summary: 'For people: the line with the words marked, who said it and when, and the reason.',
    published: false,
    load: async () => (await import('./pretty.ts')).writing,
  },
  {
    name: 'line',
    summary: 'One line a finding, as compilers write them: path:line:column: severity: message [rule].',
    published: false,
    load: async () => (await import('./line.ts')).writing,
  },
  {
    name: 'json',
    summary: 'One JSON object: findings, statements and summary, version 1.',
    published: false,
    load: async () => (await import('./json.ts')).writing,
  },
  {
    name: 'ndjson',
    summary: 'The same as one JSON object a line, for streams.',
    published: false,
    load: async () => (await import('./ndjson.ts')).writing,
  },
  {
    name: 'sarif',
    summary: 'SARIF 2.1.0, for code scanning services.',
    published: true,
    load: async () => (await import('./sarif.ts')).writing,
  },
  {
    name: 'github',
    summary: 'Annotations of GitHub Actions on the lines of a pull request.',
    published: true,
    load: async () => (await import('./github.ts')).writing,
  },
  {
    name: 'gitlab',
    summary: 'A Code Quality report of GitLab.',
    published: true,
    load: async () => (await import('./gitlab.ts')).writing,
  },
  {
    name: 'junit',
    summary: 'JUnit XML, a suite a file, for the test page of a CI.',
    published: true,
    load: async () => (await import('./junit.ts')).writing,
  },
  {
    name: 'checkstyle',
    summary: 'Checkstyle XML, which many review tools read.',
    published: true,
    load: async () => (await import('./checkstyle.ts')).writing,
  },
  {
    name: 'rdjson',
    summary: 'The diagnostic format of reviewdog, with suggested changes.',
    published: true,
    load: async () => (await import('./rdjson.ts')).writing,
  },
  {
    name: 'csv',
    summary: 'A table for spreadsheets, a row a finding.',
    published: false,
    load: async () => (await import('./csv.ts')).writing,
  },
];

/** What `--format` takes. */
export const reporterNames: readonly string[] = reporters.map(({ name }) => name);

/** Loads a format by its name. Throws a `RangeError` for a name that none has. */
export async function loadReporter(name: string): Promise<Reporter> {
  const listed = reporters.find((each) => each.name === name);
  if (!listed) throw new RangeError(`No format is called "${name}".`);
  const { summary, published } = listed;
  return { name, summary, published, ...(await listed.load()) };
}
