import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type ChangedLines, type Changes, realPath } from './changes.ts';
import { ConfigError } from './config.ts';

/** What differs between a revision and the files on disk; files that git does not know yet are changed as a whole. Throws a `ConfigError` without git, repository or revision. */
export function changesSince(cwd: string, revision: string): Changes {
  if (revision.startsWith('-')) throw new ConfigError(`"${revision}" is no revision.`);
  const top = topOf(cwd);
  const files = readDiff(
    git(top, ['diff', ...diffOptions, revision, '--'], `git knows no revision "${revision}".`),
    top,
  );
  const added = git(top, ['ls-files', '--others', '--exclude-standard', '-z']).toString('utf8').split('\0');
  for (const path of added) if (path !== '') files.set(join(top, path), null);
  return { files, content: () => null };
}

/** What the next commit would change; read as it is staged, not as it stands on disk. */
export function stagedChanges(cwd: string): Changes {
  const top = topOf(cwd);
  const files = readDiff(git(top, ['diff', '--cached', ...diffOptions, '--']), top);
  return {
    files,
    content: (absolute) => git(top, ['show', `:./${absolute.slice(top.length + 1)}`]),
  };
}

const diffOptions = [
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--diff-filter=ACM',
];

function topOf(cwd: string): string {
  const top = git(cwd, ['rev-parse', '--show-toplevel'], 'This folder is in no git repository.');
  return realPath(top.toString('utf8').replace(/\r?\n$/, ''));
}

function git(cwd: string, args: readonly string[], otherwise = 'git could not say what has changed.'): Buffer {
  try {
    const own = ['-c', 'core.quotePath=false', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];
    return execFileSync('git', [...own, ...args], { cwd, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new ConfigError(missing ? 'git is not installed; --since and --staged need it.' : otherwise);
  }
}

/** Reads the headers and hunks of a unified diff without context. */
function readDiff(diff: Buffer, top: string): Map<string, ChangedLines> {
  const files = new Map<string, [number, number][]>();
  let own: [number, number][] | null = null;
  let isHeader = true;
  for (const line of diff.toString('utf8').split('\n')) {
    if (line.startsWith('diff --git ')) {
      isHeader = true;
      own = null;
    } else if (isHeader && line.startsWith('+++ ')) {
      own = [];
      files.set(join(top, pathIn(line.slice(4))), own);
    } else if (line.startsWith('@@ ')) {
      isHeader = false;
      const [, start = '0', count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
      // Lines that are gone leave none that could be found fault with.
      if (Number(count) > 0) own?.push([Number(start), Number(start) + Number(count) - 1]);
    }
  }
  return files;
}

/** `b/path`, quoted as in C where it holds odd characters, a tab behind it where it holds a space. */
function pathIn(header: string): string {
  const shown = header.replace(/\t$/, '');
  const path = shown.startsWith('"') ? unquoted(shown.slice(1, -1)) : shown;
  return path.slice(2);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

function unquoted(text: string): string {
  const bytes = text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal?: string, mark = '') =>
    octal === undefined ? (escapes[mark] ?? mark) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return /^[\x00-\xff]*$/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
