import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'onevoice-brands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'a.txt'), 'Agent: Hello.\n');

const files = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^[\w-]+\/(?:onevoice|promises|tone)\.yaml$/.test(file),
);

describe('the brand files of the sample brands', () => {
  it.each(files)('%s has no fault', (file) => {
    const args = [join(root, 'bin/onevoice.js'), 'lint', 'a.txt', '--config', join(root, 'fixtures', file)];
    const env = { ...process.env, ONEVOICE_CACHE: join(folder, 'cache') };
    expect(spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it.each(
    readdirSync(join(root, 'fixtures')).filter((name) => existsSync(join(root, 'fixtures', name, 'onevoice.yaml'))),
  )('the examples in those of %s come out right', (brand) => {
    const args = [join(root, 'bin/onevoice.js'), 'test', '--config', join(root, 'fixtures', brand, 'onevoice.yaml')];
    const env = { ...process.env, ONEVOICE_CACHE: join(folder, 'cache') };
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });
});
