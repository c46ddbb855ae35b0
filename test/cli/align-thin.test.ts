import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders, type Files } from './brand.ts';

const { folderWith, run } = brandFolders();

const channels = '  ads: { files: "ads/**", side: marketing }\n  calls: { files: "calls/**", side: service }\n';
const promise = (id: string, word: string): string =>
  `  ${id}:\n    promise: Bring any ${word} back within 30 days.\n    about: ${word}\n    terms: { window: at least 30 days }\n`;
const brandFile = (name: string, promises: string, sides = channels): string =>
  `brand: ${name}\nchannels:\n${sides}promises:\n${promises}`;
const two = promise('lamps', 'lamp') + promise('sofas', 'sofa');
const messages: Files = {
  'ads/a.md': 'Return your lamp within 30 days.\n',
  'calls/c.txt': 'Dana (Agent): You can return the lamp within 14 days.\n',
};
const notesOf = (folder: string, ...args: string[]): string => {
  const { stdout, stderr, status } = run(folder, ['align', '-q', '-f', 'json', ...args]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).notes.join('\n');
};

describe('onevoice align says what cannot be concluded', () => {
  it('of one channel only: no gap', () => {
    const folder = folderWith({ ...messages, 'onevoice.yaml': brandFile('Fernhill', two) });
    expect(notesOf(folder, 'ads')).toContain(
      'No message of service was read, so no gap between the sides can be told.',
    );
    expect(run(folder, ['align', '-q', 'ads']).stdout).toContain('silent: service never speaks of it');
  });

  it('where no channel is of the service side: which messages belong to none', () => {
    const sides = '  ads: { files: "ads/**", side: marketing }\n  talks: { files: "calls/**" }\n';
    const folder = folderWith({ ...messages, 'onevoice.yaml': brandFile('Fernhill', two, sides) });
    const notes = notesOf(folder);
    expect(notes).toContain('No message of service was read');
    expect(notes).toContain('Messages of talks belong to no side and count in no gap; give the channel a `side`.');
  });

  it('of a promise that nobody mentions', () => {
    const folder = folderWith({ ...messages, 'onevoice.yaml': brandFile('Fernhill', two) });
    expect(notesOf(folder)).toContain('Nobody speaks of 1 of 2 promises in these messages.');
    expect(run(folder, ['align', '-q']).stdout).toMatch(/sofas +· +·\n {2}nobody speaks of it/);
  });

  it('of a folder without messages', () => {
    const folder = folderWith({ 'onevoice.yaml': brandFile('Fernhill', two) });
    const { status, stdout } = run(folder, ['align', '-q']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('No message of any channel was read.')]);
    expect(stdout).toContain('No score');
  });

  it('shows a thousand promises, each in its row and on the page', () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `p${at}`);
    const promises = ids.map((id) => promise(id, `thing${id}`)).join('');
    const folder = folderWith({ ...messages, 'onevoice.yaml': brandFile('Fernhill', promises) });
    const { stdout } = run(folder, ['align', '-q']);
    expect(stdout.match(/^p\d+ /gm)).toHaveLength(1000);
    expect(stdout).toContain('Nobody speaks of 1000 of 1000 promises in these messages.');
    expect(run(folder, ['align', '-q', '-f', 'html']).stdout.match(/<b>p\d+<\/b>/g)).toHaveLength(1000);
  });
});

describe('onevoice align with a run of another brand file', () => {
  const other = folderWith({ ...messages, 'onevoice.yaml': brandFile('Birch', promise('rugs', 'lamp')) });
  const json = run(other, ['align', '-q', '-f', 'json']).stdout;
  const folder = folderWith({ ...messages, 'onevoice.yaml': brandFile('Fernhill', two) });
  writeFileSync(join(folder, 'other.json'), json);

  it('says that a comparison tells nothing', () => {
    expect(notesOf(folder, '--against', 'other.json')).toContain(
      'The earlier run is of another brand, Birch: what changed since says nothing of this one.',
    );
  });

  it('says what of a sum is left out, and what is counted twice', () => {
    const notes = notesOf(folder, '--add', 'other.json');
    expect(notes).toContain('An added run is of another brand, Birch: its messages count as if they were of this one.');
    expect(notes).toContain('Added runs speak of what this brand file does not promise, which is left out: rugs.');
    expect(notes).toContain(
      'Files that stand in more than one of the runs are counted more than once: ads/a.md, calls/c.txt.',
    );
  });

  it('says nothing of that where runs fit', () => {
    writeFileSync(join(folder, 'ads.json'), run(folder, ['align', '-q', 'ads', '-f', 'json']).stdout);
    expect(notesOf(folder, 'calls', '--add', 'ads.json', '--against', 'ads.json')).not.toMatch(/runs?\b/);
  });
});
