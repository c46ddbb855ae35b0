import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { blocksOf } from '../docs/blocks.ts';
import { projectText } from '../docs/root.ts';
import { bin, brandFolders, type Files } from './brand.ts';

const { folderWith, run, env } = brandFolders();
const blocks = blocksOf(projectText('README.md'));

/** What the README puts into a file. */
const recipe = (file: string): string => blocks.find((block) => block.file === file)!.body;

/** A repository with a macro that breaks a rule on its third line, staged or not, and the command `onevoice` to be found. */
function repository(files: Files = {}) {
  const folder = folderWith({
    'onevoice.yaml':
      'channels: { macros: { files: "macros/**" } }\nrules:\n  - { id: plain, kind: say-instead, swap: { utilize: use }, severity: error, link: https://example.com/plain }\n',
    'macros/late.md': 'Hello.\n\nGrüße 😀, we utilize it.\n',
    ...files,
  });
  const tools = join(folder, '.tools');
  mkdirSync(tools);
  chmodSync(bin, 0o755);
  symlinkSync(bin, join(tools, 'onevoice'));
  const own = {
    ...{ ...env, PATH: `${tools}:${process.env['PATH']}`, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_AUTHOR_NAME: 'Dana', GIT_AUTHOR_EMAIL: 'dana@example.com' },
    ...{ GIT_COMMITTER_NAME: 'Dana', GIT_COMMITTER_EMAIL: 'dana@example.com' },
  };
  /** Runs a script as a CI's runner or a hook would. */
  const shell = (script: string) => spawnSync('sh', ['-e', '-c', script], { cwd: folder, env: own, encoding: 'utf8' });
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { folder, tools, shell, text };
}

describe('the recipe for GitLab', () => {
  const job = parse(recipe('.gitlab-ci.yml')).onevoice;
  const [install, ...script]: readonly string[] = job.script;

  it('installs the package and hands GitLab the reports that its script writes', () => {
    expect(install).toBe(`npm install --global ./tools/onevoice-${manifest.version}.tgz`);
    expect(job.artifacts.when).toBe('always');
    const written = script.flatMap((line) => /--output (\S+)/.exec(line)?.[1] ?? []);
    expect(written.sort()).toEqual(Object.values(job.artifacts.reports).sort());
  });

  it('fails the job at an error, with a Code Quality report of what GitLab asks for', () => {
    const { shell, text } = repository();
    expect(shell(script.join('\n'))).toMatchObject({ status: 1 });
    const issues = JSON.parse(text(job.artifacts.reports.codequality));
    expect(issues).toEqual([
      {
        description: expect.stringContaining('Say "use"'),
        check_name: 'plain',
        fingerprint: expect.stringMatching(/^[0-9a-f]{8,}$/),
        severity: 'critical',
        location: { path: 'macros/late.md', lines: { begin: 3, end: 3 } },
      },
    ]);
  });

  it('passes with an empty report where nothing is wrong', () => {
    const { shell, text } = repository({ 'macros/late.md': 'Hello.\n' });
    expect(shell(script.join('\n'))).toMatchObject({ status: 0 });
    expect(JSON.parse(text(job.artifacts.reports.codequality))).toEqual([]);
    expect(text(job.artifacts.reports.junit)).toContain('<testcase name="nothing to report"');
  });

  it('gives its test page a failure a finding, in well-formed XML', () => {
    const { shell, text } = repository();
    shell(script.join('\n'));
    const seen: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'testsuite') seen.push(`${name} ${attributes['tests']} ${attributes['failures']}`);
      if (name === 'testcase') seen.push(`${name} ${attributes['file']}:${attributes['line']}`);
      if (name === 'failure') seen.push(`${name} ${attributes['type']}`);
    });
    parser.write(text(job.artifacts.reports.junit)).close();
    expect(seen).toEqual(['testsuite 1 1', 'testcase macros/late.md:3', 'failure error']);
  });
});

/** What reviewdog takes, as its page on the format RDFormat says, and nothing else. */
const position = {
  type: 'object',
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
  required: ['line'],
  additionalProperties: false,
};
const range = {
  type: 'object',
  properties: { start: position, end: position },
  required: ['start'],
  additionalProperties: false,
};
const text = { type: 'string' };
const diagnostics = {
  type: 'object',
  properties: {
    source: { type: 'object', properties: { name: text, url: text }, additionalProperties: false },
    severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          message: { type: 'string', minLength: 1 },
          location: {
            type: 'object',
            properties: { path: { type: 'string', minLength: 1 }, range },
            required: ['path'],
            additionalProperties: false,
          },
          severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
          code: { type: 'object', properties: { value: text, url: text }, additionalProperties: false },
          suggestions: {
            type: 'array',
            items: {
              type: 'object',
              properties: { range, text },
              required: ['range', 'text'],
              additionalProperties: false,
            },
          },
        },
        required: ['message', 'location'],
        additionalProperties: false,
      },
    },
  },
  required: ['diagnostics'],
  additionalProperties: false,
};

describe('the recipe for reviewdog', () => {
  it('pipes diagnostics into it that it can read, whatever was found', () => {
    const { tools, shell, text } = repository({ 'macros/cut.json': '{' });
    writeFileSync(join(tools, 'reviewdog'), '#!/bin/sh\necho "$@" > args.txt\ncat > diagnostics.json\nexit 7\n');
    chmodSync(join(tools, 'reviewdog'), 0o755);
    expect(shell(recipe('review.sh')).status).toBe(7);
    expect(text('args.txt')).toContain('-f=rdjson');
    const piped = JSON.parse(text('diagnostics.json'));
    const validate = new Ajv({ allErrors: true }).compile(diagnostics);
    expect(validate(piped) ? [] : validate.errors).toEqual([]);
    // Columns count bytes of UTF-8: "Grüße 😀, we " has seventeen.
    const place = { start: { line: 3, column: 18 }, end: { line: 3, column: 25 } };
    expect(piped.diagnostics[0]).toMatchObject({
      location: { path: 'macros/late.md', range: place },
      severity: 'ERROR',
      code: { value: 'plain', url: 'https://example.com/plain' },
      suggestions: [{ range: place, text: 'use' }],
    });
  });
});

describe('the hooks of other tools', () => {
  it('husky: the script stops a commit whose staged lines break a rule, and lets the mended one pass', () => {
    const { folder, shell } = repository({ '.husky/pre-commit': recipe('.husky/pre-commit') });
    // husky has git run what is in its folder, by a script that hands it to sh -e.
    const hook = '#!/bin/sh\nsh -e .husky/pre-commit "$@"\n';
    mkdirSync(join(folder, '.husky/_'));
    writeFileSync(join(folder, '.husky/_/pre-commit'), hook, { mode: 0o755 });
    expect(shell('git init -q . && git config core.hooksPath .husky/_ && git add onevoice.yaml macros').status).toBe(0);
    const stopped = shell('git commit -qm "Add a macro"');
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain('macros/late.md:3:14: error:');
    writeFileSync(join(folder, 'macros/late.md'), 'Hello.\n');
    expect(shell('git add macros && git commit -qm "Add a macro" && git log --oneline')).toMatchObject({ status: 0 });
  });

  it('lint-staged: the command stops the files that it hands over, by absolute paths', () => {
    const settings: Record<string, string> = JSON.parse(recipe('.lintstagedrc.json'));
    const [[glob, command] = ['', '']] = Object.entries(settings);
    expect(glob).toContain('macros');
    const { folder, shell } = repository({ 'macros/fine.md': 'Hello.\n' });
    const staged = (...names: string[]) => names.map((name) => JSON.stringify(join(folder, 'macros', name))).join(' ');
    expect(shell(`${command} ${staged('fine.md', 'late.md')}`)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('late.md:3:14: error:'),
    });
    expect(shell(`${command} ${staged('fine.md')}`)).toMatchObject({ status: 0, stdout: '' });
  });

  it('pre-commit: the settings name hooks that there are', () => {
    const { repos } = parse(recipe('.pre-commit-config.yaml'));
    const known = parse(projectText('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    expect(repos[0].rev).toBe(`v${manifest.version}`);
    for (const { id } of repos[0].hooks) expect(known).toContain(id);
  });

  it('the README tells no command that is not there', () => {
    const folder = folderWith({ 'a.txt': '' });
    for (const file of ['.husky/pre-commit', '.lintstagedrc.json', '.gitlab-ci.yml', 'review.sh']) {
      for (const [, options = ''] of recipe(file).matchAll(/onevoice lint([^|"\n]*)/g)) {
        expect(run(folder, ['lint', ...options.trim().split(' '), '--help'])).toMatchObject({ status: 0 });
      }
    }
  });
});
