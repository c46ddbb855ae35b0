import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { blocksOf } from './blocks.ts';
import { root } from './root.ts';

/** The text with every console session replayed: its files written, its commands run, what they print put under them. */
export function replayed(text: string): string {
  const home = mkdtempSync(join(tmpdir(), 'onevoice-'));
  try {
    const env = linkedEnvironment(home);
    let session: Session | null = null;
    let heading = '';
    let shown = '';
    let last = 0;
    for (const block of blocksOf(text)) {
      if (!session || block.heading !== heading) session = new Session(mkdtempSync(join(home, 'session-')), env);
      heading = block.heading;
      if (block.file !== null) session.write(block.file, block.body);
      if (block.language !== 'console') continue;
      shown += text.slice(last, block.start) + session.run(block.body);
      last = block.end;
    }
    return shown + text.slice(last);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** An environment with the built program on its path, put there as the README says: by `npm link`. */
function linkedEnvironment(home: string): NodeJS.ProcessEnv {
  const prefix = join(home, 'prefix');
  const env = {
    ...{ ...process.env, HOME: home, PATH: `${join(prefix, 'bin')}:${process.env['PATH']}` },
    ...{ npm_config_prefix: prefix, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
    ...{ ONEVOICE_CACHE: join(home, 'cache'), NO_COLOR: '1', LC_ALL: 'C.UTF-8' },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_AUTHOR_NAME: 'Dana', GIT_AUTHOR_EMAIL: 'dana@example.com' },
    ...{ GIT_COMMITTER_NAME: 'Dana', GIT_COMMITTER_EMAIL: 'dana@example.com' },
  };
  const linking = spawnSync('npm', ['link'], { cwd: root, env, encoding: 'utf8' });
  if (linking.status !== 0) throw new Error(`npm link failed: ${linking.stderr}`);
  return env;
}

/** A folder in which commands run one after the other, as in one shell. */
class Session {
  #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  #status = 0;

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.#env = env;
  }

  write(file: string, body: string): void {
    const path = join(this.#folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  }

  /** Runs the lines that begin with `$ `; answers with them and what they print. */
  run(body: string): string {
    const commands = body.split('\n').filter((line) => line.startsWith('$ '));
    return commands.map((line) => `${line}\n${this.#printed(line.slice(2))}`).join('');
  }

  #printed(command: string): string {
    const note = join(this.#env['HOME'] ?? '', 'folder');
    const script = `exec 2>&1\n(exit ${this.#status})\n${command}\ncode=$?\npwd > '${note}'\nexit $code`;
    const { status, stdout } = spawnSync('sh', ['-c', script], { cwd: this.#folder, env: this.#env, encoding: 'utf8' });
    this.#status = status ?? 1;
    this.#folder = readFileSync(note, 'utf8').trim();
    return stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n`;
  }
}
