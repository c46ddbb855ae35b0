/** An entry of a folder; a link to a folder is one that is not followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** What a folder is as a text: its names, by which a file that comes or goes is noticed. */
export const listingOf = (entries: readonly FolderEntry[]): string =>
  entries.map(({ name, kind }) => `${kind} ${name}`).join('\n');
