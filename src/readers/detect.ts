import { formats } from './formats.ts';
import type { Format } from './reader.ts';

/** How many characters of a file a format looks at to know it. */
export const headLength = 65_536;

const sureByContent = 0.7;

/** Extensions of files that hold no messages, so that nobody looks at their content. */
const foreign = new Set(
  (
    '.js .mjs .cjs .jsx .ts .tsx .mts .cts .py .rb .go .rs .java .kt .c .h .cc .cpp .hpp .cs .php .swift .scala .sh .bash .ps1 ' +
    '.bat .pl .lua .r .sql .css .scss .less .vue .svelte .lock .toml .ini .cfg .env .map .log.gz .patch .diff .tf .proto .gradle ' +
    '.png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .avif .heic .mp3 .wav .ogg .flac .m4a .aac .mp4 .mov .webm .mkv .avi ' +
    '.sarif .zip .gz .tgz .bz2 .xz .7z .rar .tar .pdf .doc .ppt .pptx .xls .xlsx .exe .dll .so .dylib .wasm .woff .woff2 .ttf .otf .class .jar'
  ).split(' '),
);

/** A path's extension with its dot, in lower case; empty for none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

/** The format of binary files that claims a path by its extension. */
export function binaryFormat(path: string): Format | null {
  const extension = extensionOf(path);
  return formats.find((format) => format.binary && format.extensions.includes(extension)) ?? null;
}

/** The format of a file by its name and its head (its first 64 K characters, decoded); null for a file that no reader knows. */
export function detectFormat(path: string, head: string, known: readonly Format[] = formats): Format | null {
  const extension = extensionOf(path);
  if (foreign.has(extension)) return null;
  const claiming = known.filter((format) => format.extensions.includes(extension));
  if (claiming.length > 0) return surest(claiming, path, head, 0);
  return surest(
    known.filter((format) => !format.binary),
    path,
    head,
    sureByContent,
  );
}

function surest(candidates: readonly Format[], path: string, head: string, least: number): Format | null {
  let best: Format | null = null;
  let bestScore = 0;
  for (const format of candidates) {
    const score = format.binary ? 1 : format.sniff(head, path);
    if (score > bestScore && score >= least) {
      best = format;
      bestScore = score;
    }
  }
  return best;
}
