import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** A text of the project, by its path in it. */
export const projectText = (path: string): string => readFileSync(join(root, path), 'utf8');
