type Mark = readonly [name: string, offset: number, bytes: string];

/** First bytes of files that hold no text, from the formats' own specifications. */
const marks: readonly Mark[] = [
  ['a PNG image', 0, '\x89PNG'],
  ['a JPEG image', 0, '\xff\xd8\xff'],
  ['a GIF image', 0, 'GIF87a'],
  ['a GIF image', 0, 'GIF89a'],
  ['a WebP image', 8, 'WEBP'],
  ['a TIFF image', 0, 'II*\x00'],
  ['a TIFF image', 0, 'MM\x00*'],
  ['a PDF file', 0, '%PDF-'],
  ['a ZIP archive or an Office file', 0, 'PK\x03\x04'],
  ['an empty ZIP archive', 0, 'PK\x05\x06'],
  ['an old Office file', 0, '\xd0\xcf\x11\xe0'],
  ['a gzip archive', 0, '\x1f\x8b'],
  ['a 7z archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 0, 'Rar!\x1a'],
  ['a zstd archive', 0, '\x28\xb5\x2f\xfd'],
  ['an xz archive', 0, '\xfd7zXZ'],
  ['a WAVE recording', 8, 'WAVE'],
  ['an MP3 recording', 0, 'ID3'],
  ['an MP3 recording', 0, '\xff\xfb'],
  ['an MP3 recording', 0, '\xff\xf3'],
  ['an Ogg recording', 0, 'OggS'],
  ['a FLAC recording', 0, 'fLaC'],
  ['an MP4 or M4A recording', 4, 'ftyp'],
  ['a Matroska or WebM video', 0, '\x1aE\xdf\xa3'],
  ['an SQLite database', 0, 'SQLite format 3'],
  ['a program', 0, '\x7fELF'],
  ['a program', 0, '\x00asm'],
  ['a font', 0, 'wOF2'],
  ['a font', 0, 'wOFF'],
];

/** What a file is by its first bytes, with its article; null where they are no known mark. */
export function nameByMagic(bytes: Uint8Array): string | null {
  const found = marks.find(([, offset, mark]) => {
    for (let at = 0; at < mark.length; at++) if (bytes[offset + at] !== mark.charCodeAt(at)) return false;
    return true;
  });
  return found?.[0] ?? null;
}
