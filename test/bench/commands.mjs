import { fileURLToPath } from 'node:url';
import { isInstalled } from './measure.mjs';

const bin = fileURLToPath(new URL('../../bin/onevoice.js', import.meta.url));
const floor = fileURLToPath(new URL('./floor.mjs', import.meta.url));

/** The linter on one thread; what it keeps between runs stays in the folder of the bench. */
export const onevoice = (folder, brand, target, threads = 1) => ({
  name: 'onevoice',
  command: process.execPath,
  args: [bin, 'lint', target, '--config', brand, '--threads', String(threads), ...quiet],
  cwd: folder,
  env: { ONEVOICE_CACHE: `${folder}/cache` },
  spare: 1,
});

// Every finding a line, and one for the summary (`spare`).
const quiet = ['--format', 'ndjson', '--fail-on', 'never', '--quiet'];

/** The bare scanner on the same phrases and files. */
export const bareScanner = (folder, phrases, paths) => ({
  name: 'bare scanner',
  command: process.execPath,
  args: [floor, phrases, paths],
  cwd: folder,
  spare: 0,
});

/** An empty run of Node. */
export const emptyNode = (folder) => ({ name: 'node -e 0', command: process.execPath, args: ['-e', '0'], cwd: folder });

/** Other programs that find literal phrases, as far as they are installed. */
export function peers(folder, phrases, target) {
  const all = [
    { name: 'ugrep', args: ['-r', '-n', '-o', '-i', '-w', '-F', '-f', phrases, target] },
    { name: 'rg', args: ['-n', '-o', '-i', '-w', '-F', '-f', phrases, target] },
    { name: 'vale', args: ['--config=vale.ini', '--output=line', '--no-exit', target] },
  ];
  return all
    .filter(({ name }) => isInstalled(name))
    .map((peer) => ({ ...peer, command: peer.name, cwd: folder, spare: 0 }));
}
