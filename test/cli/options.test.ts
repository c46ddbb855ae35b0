import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders, isRoot } from './brand.ts';

const { folderWith, run } = brandFolders();

const files = {
  'onevoice.yaml': `rules:
  - { id: calm-down, kind: never-say, say: calm down, severity: error }
  - { id: hush, kind: never-say, say: hush, severity: warning }
  - { id: card, kind: never-say, say: '4111 ... 1111', severity: suggestion }
`,
  'call.txt': 'Agent: Please calm down, 4111 1111 1111 1111.\nAgent: Hush, jane.doe@example.com! Hush!\n',
};
const lint = (args: readonly string[], more: Parameters<typeof run>[2] = {}) =>
  run(folderWith(files), ['lint', ...args], more);

describe('--fail-on', () => {
  it.each([
    ['never', [], 0],
    ['error', [], 1],
    ['error', ['--rule', 'hush'], 0],
    ['warning', ['--rule', 'hush'], 1],
    ['warning', ['--rule', 'card'], 0],
    ['suggestion', ['--rule', 'card'], 1],
  ])('%s with %j makes the exit code %i', (severity, args, status) => {
    expect(lint(['--fail-on', severity, ...args]).status).toBe(status);
  });
});

describe('--max-warnings', () => {
  it.each([
    [1, 1],
    [2, 0],
  ])('%i on two warnings makes the exit code %i', (most, status) => {
    expect(lint(['--rule', 'hush', '--max-warnings', String(most)]).status).toBe(status);
  });

  it('that is no number is refused', () => {
    expect(lint(['--max-warnings', 'few'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"few" is not a whole number.'),
    });
  });
});

describe('standard input', () => {
  it('is linted as the file it stands for', () => {
    expect(
      lint(['-', '--format', 'line', '--stdin-filename', 'ads/draft.md'], { input: '# Hello\n\nCalm *down*.\n' }),
    ).toMatchObject({
      status: 1,
      stdout: 'ads/draft.md:3:1: error: Do not say "Calm down". [calm-down]\n',
      stderr: '',
    });
  });

  it('is text where nobody says what it is', () => {
    expect(lint(['-', '--format', 'line'], { input: 'Calm down.' }).stdout).toBe(
      'stdin.txt:1:1: error: Do not say "Calm down". [calm-down]\n',
    );
  });
});

describe('--format-of', () => {
  const log = { ...files, 'a.log': 'Customer: Calm down.\nAgent: Calm down.\n' };

  it('reads the files of a glob with a reader, whatever their name', () => {
    const folder = folderWith(log);
    expect(run(folder, ['lint', 'a.log', '--format', 'line', '--format-of', '**/*.log=text']).stdout).toContain(
      'a.log:1:11',
    );
    expect(run(folder, ['lint', 'a.log', '--format', 'line', '--format-of', '**/*.log=transcript'])).toMatchObject({
      status: 1,
      stdout: 'a.log:2:8: error: Do not say "Calm down". [calm-down]\n',
    });
  });

  it('without a reader says how to write it', () => {
    expect(lint(['--format-of', '*.log'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Write it as <glob>=<reader>, as in "**/*.txt=transcript".'),
    });
  });
});

describe('colour', () => {
  const colored = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    lint(['--format', 'pretty', ...args], { env }).stdout.includes('\u001b[');

  it('is left out where no terminal is', () => expect(colored([])).toBe(false));
  it('comes with --color, whatever NO_COLOR says', () => expect(colored(['--color'], { NO_COLOR: '1' })).toBe(true));
  it('comes with FORCE_COLOR', () => expect(colored([], { FORCE_COLOR: '1' })).toBe(true));
  it('is left out with NO_COLOR, whatever FORCE_COLOR says', () =>
    expect(colored([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false));
  it('is left out with --no-color, whatever FORCE_COLOR says', () =>
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false));
});

describe('--redact', () => {
  it.each(['pretty', 'line', 'json', 'ndjson', 'csv', 'github', 'sarif'])('masks personal data in %s', (format) => {
    const { stdout } = lint(['--format', format, '--redact']);
    expect(stdout).toContain('[card number]');
    expect(stdout).not.toMatch(/4111 1111|jane\.doe/);
  });

  it.each([
    ['json', true],
    ['line', true],
    ['github', false],
    ['sarif', false],
  ])('left out shows it in %s: %s', (format, shown) => {
    expect(lint(['--format', format]).stdout.includes('4111 1111 1111 1111')).toBe(shown);
  });

  it('as --no-redact shows it where a report is published', () => {
    expect(lint(['--format', 'github', '--no-redact']).stdout).toContain('4111 1111 1111 1111');
  });
});

describe('--quiet', () => {
  const folder = folderWith({
    'onevoice.yaml': `channels:\n  ads: { files: "ads/**" }\n  calls: { files: "*.txt" }\n${files['onevoice.yaml']}`,
    'call.txt': 'Agent: Calm down.\n',
    'x.json': '[{"speaker":"agent","tex',
  });

  it('leaves notes out, and still says what could not be read', () => {
    const loud = run(folder, ['lint', '.', '--format', 'line']);
    const quiet = run(folder, ['lint', '.', '--format', 'line', '--quiet']);
    expect(quiet).toMatchObject({ status: loud.status, stdout: loud.stdout });
    expect(quiet.stderr).toContain('x.json:');
    const whole = run(folder, ['lint', '--format', 'line']);
    expect(whole.stderr).toContain('The channel ads has no file');
    expect(run(folder, ['lint', '--format', 'line', '--quiet']).stderr).not.toContain('has no file');
  });
});

describe('what is mistyped', () => {
  it.each([
    ['an option', ['lint', '--fail-no', 'error'], '(Did you mean --fail-on?)'],
    ['a command', ['lnt'], 'There is no command and no file "lnt". Did you mean "lint"?'],
    ['a reader', ['lint', '--format-of', '*.txt=transcrip'], 'Did you mean "transcript"?'],
    ['a format', ['lint', '--format', 'jsn'], 'Did you mean "json"?'],
    ['a severity', ['lint', '--fail-on', 'warnin'], 'Did you mean "warning"?'],
    ['a severity to show', ['lint', '--show', 'eror'], 'Did you mean "error"?'],
  ])('%s is refused with the nearest word', (_, args, said) => {
    const { status, stdout, stderr } = run(folderWith(files), args);
    expect(stderr).toContain(said);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('is no command where a file or folder has that name', () => {
    const folder = folderWith({ ...files, 'lnt/a.txt': 'Agent: Calm down.\n' });
    expect(run(folder, ['lnt', '--format', 'line'])).toMatchObject({
      status: 1,
      stdout: 'lnt/a.txt:1:8: error: Do not say "Calm down". [calm-down]\n',
    });
  });
});

describe('files', () => {
  const said = 'Agent: Calm down.\n';

  it('that git ignores are skipped, unless --no-gitignore or their name is given', () => {
    const folder = folderWith({
      'onevoice.yaml': files['onevoice.yaml'],
      '.gitignore': 'drafts/\n*.tmp.txt\n',
      'drafts/a.txt': said,
      'b.tmp.txt': said,
      'c.txt': said,
    });
    mkdirSync(join(folder, '.git'));
    const found = (...args: string[]) =>
      run(folder, ['lint', '--format', 'line', ...args])
        .stdout.match(/^[^:]+/gm)
        ?.filter((line) => line.endsWith('txt'));
    expect(found()).toEqual(['c.txt']);
    expect(found('b.tmp.txt')).toEqual(['b.tmp.txt']);
    expect(found('--no-gitignore')).toEqual(['b.tmp.txt', 'c.txt', 'drafts/a.txt']);
  });

  it.skipIf(isRoot)('that may not be read are named, and the rest is linted', () => {
    const folder = folderWith({ ...files, 'locked.txt': said, 'open.txt': said });
    chmodSync(join(folder, 'locked.txt'), 0o000);
    const { status, stdout, stderr } = run(folder, ['lint', '--format', 'line']);
    expect(stdout).toContain('open.txt:1:8: error:');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'locked.txt: It cannot be opened: permission denied.\n',
    });
  });
});
