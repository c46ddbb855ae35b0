import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders } from '../cli/brand.ts';

const { folderWith, run } = brandFolders();
const brand = 'extends: [vale:./styles/Meadow, vale:./styles/config/vocabularies/Base]\n';
const page = `# Welcome To Our Meadow

We commence prior to noon, somewhat late, sort of honey. The the meadowcart has weedkiller and bluegrass.

The ABC is grey, gray, wrods, and really nice.
`;

/** A folder with the made-up style, a brand file and a page. */
function meadow(more = ''): string {
  const folder = folderWith({ 'onevoice.yaml': brand + more, 'page.md': page });
  cpSync(join(import.meta.dirname, 'styles'), join(folder, 'styles'), { recursive: true });
  return folder;
}

const lines = (folder: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = run(folder, [
    'lint',
    'page.md',
    '--format',
    'line',
    '--show',
    'suggestion',
    ...args,
  ]);
  return {
    status,
    stderr,
    found: stdout
      .trim()
      .split('\n')
      .filter((line) => line !== ''),
  };
};

describe('onevoice with a Vale style', () => {
  it('finds what its rules find, under their own names', () => {
    expect(lines(meadow())).toMatchInlineSnapshot(`
      {
        "found": [
          "page.md:1:3: warning: Write 'Welcome to our meadow'. [Meadow.Headings]",
          "page.md:3:4: error: Use 'begin' or 'start' instead of 'commence'. [Meadow.Plain]",
          "page.md:3:13: error: Use 'before' instead of 'prior to'. [Meadow.Plain]",
          "page.md:3:28: warning: Leave out 'somewhat'. [Meadow.Hedges]",
          "page.md:3:58: warning: 'the' stands twice. [Meadow.Twice]",
          "page.md:3:66: error: Use 'MeadowCart' instead of 'meadowcart'. [Vale.Terms]",
          "page.md:3:81: error: Avoid using 'weedkiller'. [Vale.Avoid]",
          "page.md:5:5: warning: Say what 'ABC' means. [Meadow.Acronyms]",
          "page.md:5:12: warning: Is 'grey' a word? [Meadow.Spelling]",
          "page.md:5:16: suggestion: 3 commas in one sentence. [Meadow.Commas]",
          "page.md:5:18: warning: Both spellings of 'gray' stand here. [Meadow.OneSpelling]",
          "page.md:5:24: warning: Is 'wrods' a word? [Meadow.Spelling]",
          "page.md:5:35: warning: 'really' adds nothing to 'nice'. [Meadow.tone.Very]",
        ],
        "status": 1,
        "stderr": "",
      }
    `);
  });

  it('explains a rule, and runs one alone', () => {
    const folder = meadow();
    expect(run(folder, ['explain', 'Meadow.Plain']).stdout).toMatchInlineSnapshot(`
      "Meadow.Plain

        Use {expected} instead of '{actual}'.

      Rule
        kind      vale-substitution: Reports what matches a pattern and says what to write instead.
        severity  error
        channels  all
        by        the company
        stands in styles/Meadow/Plain.yml, line 1

      Data
        swap:
          commence: begin|start
          prior to: before
        ignorecase: true
        accepted:
          - MeadowCart
          - sort of honey
        action:
          name: replace
      "
    `);
    expect(lines(folder, '--rule', 'Meadow.tone.*').found).toEqual([
      "page.md:5:35: warning: 'really' adds nothing to 'nice'. [Meadow.tone.Very]",
    ]);
  });

  it('re-tunes and turns off its rules, and allows what they find', () => {
    const folder = meadow(
      [
        'rules:',
        '  - { id: Meadow.Twice, severity: error }',
        '  - { id: Meadow.Plain, off: true }',
        'allow:',
        '  - { rule: Meadow.Hedges, quote: somewhat, reason: It is the name of a jam. }',
        '',
      ].join('\n'),
    );
    const { found } = lines(folder);
    expect(found.filter((line) => /Meadow\.(?:Twice|Plain|Hedges)/.test(line))).toEqual([
      "page.md:3:58: error: 'the' stands twice. [Meadow.Twice]",
    ]);
  });

  it('takes a comment that allows one of its rules', () => {
    const folder = folderWith({
      'onevoice.yaml': brand,
      'page.md':
        '<!-- onevoice allow Meadow.Hedges: the name of a jam -->\nIt is somewhat late.\n\nAnd somewhat dark.\n',
    });
    cpSync(join(import.meta.dirname, 'styles'), join(folder, 'styles'), { recursive: true });
    expect(lines(folder).found).toEqual(["page.md:4:5: warning: Leave out 'somewhat'. [Meadow.Hedges]"]);
  });

  it('sees every change of the style, though the compiled rulebook is kept', () => {
    const folder = meadow();
    const of = (rule: string) => lines(folder).found.filter((line) => line.includes(`[${rule}]`)).length;
    expect([of('Meadow.Hedges'), of('Meadow.Hedges'), of('Meadow.New'), of('Vale.Avoid')]).toEqual([1, 1, 0, 1]);
    const style = join(folder, 'styles/Meadow');
    writeFileSync(join(style, 'Hedges.yml'), 'extends: existence\nmessage: x\ntokens: [noon, is]\n');
    expect(of('Meadow.Hedges')).toBe(2);
    writeFileSync(join(style, 'New.yml'), 'extends: existence\nmessage: x\ntokens: [noon]\n');
    expect(of('Meadow.New')).toBe(1);
    rmSync(join(style, 'New.yml'));
    expect(of('Meadow.New')).toBe(0);
    writeFileSync(join(folder, 'styles/config/vocabularies/Base/reject.txt'), 'hemlock\n');
    expect(of('Vale.Avoid')).toBe(0);
  });

  it('runs the rest where a rule is bad, says so and ends with 2', () => {
    const folder = meadow();
    writeFileSync(join(folder, 'styles/Meadow/Bad.yml'), 'extends: existence\nmessage: x\ntokenz: [a]\n');
    symlinkSync('..', join(folder, 'styles/Meadow/loop'));
    const { status, stderr, found } = lines(folder);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `styles/Meadow/Bad.yml:3:1: Vale's existence has no key "tokenz". Did you mean "tokens"?
styles/Meadow/loop:1:1: This link to a folder is not followed. Put the folder itself here.
`,
    });
    expect(found.length).toBeGreaterThan(5);
  });

  it('does not take the files of a style for messages', () => {
    const folder = meadow();
    const { stdout } = run(folder, ['lint', '.', '--format', 'json']);
    expect(stdout).not.toContain('styles/Meadow');
  });

  it('says which rule a runaway pattern is of', () => {
    const folder = folderWith({ 'onevoice.yaml': 'extends: [vale:./styles/A]\n', 'page.md': `${'x'.repeat(60)}\n` });
    cpSync(join(import.meta.dirname, 'styles'), join(folder, 'styles'), { recursive: true });
    cpSync(join(folder, 'styles/config'), join(folder, 'styles/A'), { recursive: true });
    writeFileSync(join(folder, 'styles/A/Slow.yml'), 'extends: existence\nmessage: x\ntokens: ["(x+x+)+y"]\n');
    expect(lines(folder).stderr).toContain('A pattern of A.Slow ran too long on this file');
  });
});
