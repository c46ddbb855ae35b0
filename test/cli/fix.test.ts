import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { brandFolders } from './brand.ts';

const { folderWith, run } = brandFolders();

const brand = `brand: Fernhill
rules:
  - { id: names, kind: say-instead, swap: { utilize: use, color: colour } }
  - { id: choice, kind: say-instead, swap: { cheap: low-cost | affordable } }
`;
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const fix = (folder: string, ...args: string[]) => run(folder, ['lint', '--fix', '--fail-on', 'never', ...args]);

describe('--fix', () => {
  it('mends what needs no look, says how much, and reports what is left', () => {
    const folder = folderWith({ 'onevoice.yaml': brand, 'a.md': 'We utilize color. It is cheap.\n' });
    const { stdout, stderr } = fix(folder, '--format', 'line');
    expect(read(folder, 'a.md')).toBe('We use colour. It is cheap.\n');
    expect(stdout).toMatch(/^a\.md:1:22: .*\[choice\]\n$/);
    expect(stderr).toContain('Mended 2 findings.');
  });

  it('never writes into a transcript', () => {
    const folder = folderWith({ 'onevoice.yaml': brand, 'call.txt': 'Agent: We utilize it.\nCustomer: Oh.\n' });
    expect(fix(folder).stderr).toContain('Mended 0 findings.');
    expect(read(folder, 'call.txt')).toBe('Agent: We utilize it.\nCustomer: Oh.\n');
  });

  it.each([
    [
      'macros/zendesk.json',
      '{"macros":[{"title":"Hi","comment":{"body":"\\"Oh\\": we <b>utilize<\\/b> color."}}]}',
      JSON.parse,
    ],
    ['macros/late.yaml', "- title: Hi\n  body: 'We''d utilize color'\n", (mended: string) => parse(mended)],
    ['ads/ads.csv', 'Campaign,Headline 1,Description 1\nSpring,Utilize it,"Color, ""now"""\n', String],
    ['ads/page.html', '<p title="Utilize">We utilize &amp; color</p>', String],
  ])('keeps %s a valid file', (path, text, check) => {
    const folder = folderWith({ 'onevoice.yaml': brand, [path]: text });
    fix(folder);
    const mended = read(folder, path);
    expect(mended).toBe(text.replaceAll('utilize', 'use').replaceAll('Utilize', 'Use').replaceAll('olor', 'olour'));
    expect(() => check(mended)).not.toThrow();
  });

  it('leaves a place alone where the new words could break the file', () => {
    const swap = 'rules:\n  - { id: quote, kind: say-instead, swap: { thing: \'"thing", <b>\' } }\n';
    const csv = 'Campaign,Headline 1\nSpring,A thing\n';
    const folder = folderWith({ 'onevoice.yaml': swap, 'ads/ads.csv': csv });
    fix(folder);
    expect(read(folder, 'ads/ads.csv')).toBe(csv);
  });

  it.each([
    ['ads/page.html', '<p>We util<em>ize</em> it. Low <b>cost</b>, <b>col</b>or.</p>\n'],
    ['ads/page.md', 'We util*ize* it. Low **cost**, low [cost](x), **col**or.\n'],
    ['macros/a.yaml', '- title: Hi\n  body: "<p>We util<em>ize</em> it, low <b>cost</b></p>"\n'],
  ])('leaves alone in %s what would lose one end of its markup', (path, text) => {
    const swap =
      'rules:\n  - { id: names, kind: say-instead, swap: { utilize: use, color: colour, low cost: cheap } }\n';
    const folder = folderWith({ 'onevoice.yaml': swap, [path]: text });
    fix(folder);
    expect(read(folder, path)).toBe(text);
  });

  it.each([
    ['a byte order mark and Windows line ends', Buffer.from('\ufeffWe utilize it.\r\nÉté.\r\n', 'utf8')],
    ['UTF-16', Buffer.from('\ufeffWe utilize it.\r\n', 'utf16le')],
    ['Windows-1252', Buffer.from('We utilize it \x96 caf\xe9 \x80.\n', 'latin1')],
  ])('keeps %s', (_, bytes) => {
    const folder = folderWith({ 'onevoice.yaml': brand, 'a.md': bytes });
    fix(folder);
    const encoding = bytes[0] === 0xff ? 'utf16le' : 'latin1';
    expect(readFileSync(join(folder, 'a.md')).toString(encoding)).toBe(
      bytes.toString(encoding).replace('utilize', 'use'),
    );
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions of a file', () => {
    const folder = folderWith({ 'onevoice.yaml': brand, 'a.md': 'We utilize it.\n' });
    execFileSync('chmod', ['640', join(folder, 'a.md')]);
    fix(folder);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  });

  it('applies suggestions only when told to', () => {
    const folder = folderWith({
      'onevoice.yaml': 'rules:\n  - { id: words, kind: spell }\n',
      'a.md': 'We recieve it.\n',
    });
    fix(folder);
    expect(read(folder, 'a.md')).toBe('We recieve it.\n');
    run(folder, ['lint', '--fix-suggested', '--fail-on', 'never']);
    expect(read(folder, 'a.md')).toBe('We receive it.\n');
  });
});

describe('--dry-run', () => {
  it('says of a channel what a run without it says', () => {
    const channels = `channels: { site: { files: ["*.md"] } }\n`;
    const folder = folderWith({ 'onevoice.yaml': brand + channels, 'a.md': 'We utilize it.\n' });
    expect(fix(folder, '--dry-run').stderr).not.toContain('has no file');
  });

  it('writes nothing and shows a diff that git applies', () => {
    const before = 'One.\n\nWe utilize color.\n\nLast, utilize it';
    const folder = folderWith({ 'onevoice.yaml': brand, 'a b.md': before });
    const { stdout, stderr } = fix(folder, '--dry-run');
    expect(stderr).toContain('Would mend 3 findings.');
    expect(read(folder, 'a b.md')).toBe(before);
    execFileSync('git', ['init', '-q'], { cwd: folder });
    writeFileSync(join(folder, 'p.diff'), stdout);
    execFileSync('git', ['apply', 'p.diff'], { cwd: folder });
    expect(read(folder, 'a b.md')).toBe('One.\n\nWe use colour.\n\nLast, use it');
  });

  it('shows a diff that git applies to a file with a byte order mark', () => {
    const folder = folderWith({ 'onevoice.yaml': brand, 'a.md': '\ufeffWe utilize color.\n' });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    writeFileSync(join(folder, 'p.diff'), fix(folder, '--dry-run').stdout);
    execFileSync('git', ['apply', 'p.diff'], { cwd: folder });
    expect(read(folder, 'a.md')).toBe('\ufeffWe use colour.\n');
  });

  it('leaves a file out of the diff, and says so, where a diff cannot hold its encoding', () => {
    const folder = folderWith({ 'onevoice.yaml': brand, 'a.md': 'We utilize color.\n' });
    writeFileSync(join(folder, 'b.md'), Buffer.from('Caf\u00e9: we utilize color.\n', 'latin1'));
    const { stdout, stderr } = fix(folder, '--dry-run');
    expect(stderr).toContain('Would mend 2 findings.');
    expect(stdout).not.toContain('b.md');
    expect(stderr).toMatch(/b\.md: A diff cannot hold the encoding of the file \((latin1|windows-1252)\)/);
  });

  it('goes with a fix, and a fix does not go with --staged', () => {
    const folder = folderWith({ 'onevoice.yaml': brand });
    expect(run(folder, ['lint', '--dry-run'])).toMatchObject({ status: 2 });
    expect(run(folder, ['lint', '--dry-run']).stderr).toContain('--dry-run goes with --fix or --fix-suggested.');
    expect(run(folder, ['lint', '--fix', '--staged']).stderr).toContain('does not go with --staged');
  });
});
