import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { counted } from '../../reporters/parts/figures.ts';
import type { World } from '../world.ts';
import { adPacksFor } from './ad-packs.ts';
import { draftPart, promisesIn } from './copy.ts';

/** Folder words by channel, in the order a brand file lists them. */
const channelGuesses = [
  {
    channel: 'ads',
    side: 'marketing',
    folders:
      /^(ads?|adverts?|advertis\w*|marketing|campaigns?|copy|landing\w*|emails?|newsletters?|website|pages|social)$/i,
  },
  {
    channel: 'macros',
    side: 'service',
    folders: /^(macros?|canned\w*|templates?|replies|saved-replies|responses|snippets)$/i,
  },
  { channel: 'scripts', side: 'service', folders: /^(scripts?|playbooks?|call-scripts|guides)$/i },
  { channel: 'calls', side: 'service', folders: /^(calls?|transcripts?|recordings|conversations|chats?|tickets)$/i },
] as const;

/** Writes a brand file for the working directory. Resolves to 0, or to 2 where one stands already. */
export async function init(
  world: World,
  options: { readonly brand?: string; readonly force: boolean },
): Promise<number> {
  const path = join(world.cwd, 'onevoice.yaml');
  if (existsSync(path) && !options.force) {
    world.stderr.write('There is a onevoice.yaml here already. Use --force to replace it.\n');
    return 2;
  }
  const folders = foldersIn(world.cwd);
  const promises = await promisesIn(world, marketingFolders(folders));
  const packs = adPacksFor(world.cwd);
  const text = brandFile(options.brand ?? titled(basename(world.cwd)), folders, packs) + draftPart(promises);
  writeFileSync(path, text, { flag: options.force ? 'w' : 'wx' });
  const found = promises.length > 0 ? ` It drafts ${counted(promises.length, 'promise')} from your copy.` : '';
  world.stdout.write(
    `Wrote onevoice.yaml.${found} Next:\n  onevoice lint      see what it finds\n  onevoice explain   see what a rule can say\n`,
  );
  return 0;
}

/** Names of the folders that may hold messages. */
export const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => entry.name)
    .sort();

/** The brand file that `init` writes, for folders by these names; `adPacks` are packs for kinds of ads. */
export function brandFile(brand: string, folders: readonly string[], adPacks: readonly string[] = []): string {
  return `# What ${brand.replace(/[\r\n]/g, ' ')} promises and how it sounds. Manual: onevoice explain brand-file
brand: ${JSON.stringify(brand)}

# Rules that ship with onevoice. See them with: onevoice explain packs
extends:
  - onevoice:service
  - onevoice:claims
  - onevoice:pressure
  - onevoice:macros
${adPacks.map((pack) => `  - onevoice:${pack}\n`).join('')}
# Which files are what: side is marketing (makes promises) or service (keeps them).
channels:
${channelLines(folders)}
# Who is who in transcripts. Common labels (Agent, Customer …) are known; add the names your files use.
speakers:
  agent: ["* (Agent)"]
  customer: ["* (Customer)"]

# Your first rule: words this brand does not say.
rules:
  - id: unfortunately
    kind: never-say
    say: unfortunately
    severity: suggestion
    message: 'Say what you can do instead of "{actual}".'
    examples:
      breaks: ['«Unfortunately», it is sold out.']
      keeps: ['It is sold out; it comes back on Friday.']
`;
}

/** Folders whose names say that they hold marketing copy. */
const marketingFolders = (folders: readonly string[]): readonly string[] =>
  folders.filter((folder) =>
    channelGuesses.some(({ side, folders: words }) => side === 'marketing' && words.test(folder)),
  );

function channelLines(folders: readonly string[]): string {
  const lines = channelGuesses.flatMap(({ channel, side, folders: words }) => {
    const own = folders.filter((folder) => words.test(folder));
    if (own.length === 0) return [];
    const globs = own.map((folder) => JSON.stringify(`${folder}/**`)).join(', ');
    return [`  ${channel}: { files: [${globs}], side: ${side} }\n`];
  });
  if (lines.length > 0) return lines.join('');
  return '  # No folder here has a name that tells. For example:\n  # calls: { files: "transcripts/**", side: service }\n  messages: { files: "**", side: service }\n';
}

/** A folder's name as a brand's. */
export const titled = (name: string): string =>
  name.replace(/[-_]+/g, ' ').replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
