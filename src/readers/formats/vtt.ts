import type { Format } from '../reader.ts';

/** Web Video Text Tracks (W3C), as players, Teams and Zoom write them. */
export const vtt: Format = {
  name: 'vtt',
  summary: 'WebVTT captions and transcripts, with voices',
  extensions: ['.vtt', '.webvtt'],
  sniff(head, path) {
    if (/^WEBVTT(?:\s|$)/.test(head)) return 0.9;
    return /\.(?:web)?vtt$/i.test(path) ? 0.3 : 0;
  },
  load: async () => (await import('../vtt.ts')).reader,
};
