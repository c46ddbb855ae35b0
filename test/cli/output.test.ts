import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, brandFolders, calm, isRoot } from './brand.ts';

const { folderWith, run, env } = brandFolders();
const lint = (folder: string, ...args: string[]) => run(folder, ['lint', '--format', 'json', ...args]);

describe('--output', () => {
  it('writes the report to the file and nothing to standard output', () => {
    const folder = folderWith(calm);
    expect(lint(folder, '--output', 'out.json')).toMatchObject({ status: 1, stdout: '', stderr: '' });
    const { findings } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    expect(findings).toMatchObject([{ file: 'call.txt', line: 1, column: 15 }]);
    expect(readdirSync(folder).sort()).toEqual(['call.txt', 'onevoice.yaml', 'out.json']);
  });

  it('is never linted itself, so that a second report says the same', () => {
    const folder = folderWith(calm);
    const reports = [1, 2].map(() => {
      lint(folder, '--output', 'out.json');
      return readFileSync(join(folder, 'out.json'), 'utf8');
    });
    expect(reports[1]).toBe(reports[0]);
  });

  it('into a folder that is not there says so, and what to do', () => {
    const folder = folderWith(calm);
    expect(lint(folder, '--output', 'no/such/out.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'onevoice: The report cannot be written to no/such/out.json: there is no folder no/such. Make it first, or name another file.\n',
    });
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('that is a folder says so and leaves nothing in it', () => {
    const folder = folderWith(calm);
    mkdirSync(join(folder, 'reports'));
    expect(lint(folder, '--output', 'reports')).toMatchObject({
      status: 2,
      stderr: 'onevoice: The report cannot be written to reports: it is a folder. Name a file.\n',
    });
    expect(readdirSync(folder).sort()).toEqual(['call.txt', 'onevoice.yaml', 'reports']);
  });

  it.skipIf(isRoot)('into a folder without permission says so', () => {
    const folder = folderWith(calm);
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o500);
    expect(lint(folder, '--output', 'locked/out.json')).toMatchObject({
      status: 2,
      stderr: 'onevoice: The report cannot be written to locked/out.json: permission denied. Name another file.\n',
    });
  });

  it.skipIf(process.platform === 'win32')('to a device writes to it and leaves it a device', () => {
    const folder = folderWith(calm);
    symlinkSync('/dev/null', join(folder, 'nowhere'));
    expect(lint(folder, 'call.txt', '--output', 'nowhere')).toMatchObject({ status: 1, stdout: '', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['call.txt', 'nowhere', 'onevoice.yaml']);
  });

  it('keeps the earlier report where the run throws, and leaves nothing half-written', () => {
    const folder = folderWith({ ...calm, 'out.json': 'the earlier report\n' });
    // A disk that is full in the middle of the report.
    const full = run(folder, ['lint', '--format', 'json', '--output', '/dev/full']);
    if (existsSync('/dev/full')) {
      expect(full).toMatchObject({
        status: 2,
        stderr: 'onevoice: The report cannot be written to /dev/full: the disk is full.\n',
      });
    }
    expect(run(folder, ['lint', '--config', 'none.yaml', '--output', 'out.json'])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('the earlier report\n');
    expect(readdirSync(folder).sort()).toEqual(['call.txt', 'onevoice.yaml', 'out.json']);
  });
});

describe('a reader that has seen enough', () => {
  it.each([['lint'], ['lint', '--help'], ['mcp', '--help'], ['explain', 'phrases'], ['test'], ['schema']])(
    'of onevoice %s is no error',
    async (...args) => {
      const child = spawn(process.execPath, [bin, ...args], { cwd: folderWith(calm), env });
      child.stdout.destroy();
      let said = '';
      child.stderr.on('data', (data) => {
        said += data;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect({ code, said }).toEqual({ code: args.join() === 'lint' ? 1 : 0, said: '' });
    },
  );
});
