import type { Span } from '../../model/span.ts';

/**
 * The plain text of a mail's body in several parts (MIME, RFC 2046), which begins with a boundary line: the first `text/plain` part
 * that is not encoded, without what it quotes of earlier mails; null where there is none.
 */
export function plainPartOf(body: string): Span | null {
  for (const head of body.matchAll(/^--(\S.*?)[ \t]*\r?\n((?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*)+)\r?\n/gm)) {
    const [whole, boundary = '', headers = ''] = head;
    if (!/^content-type:\s*text\/plain/im.test(headers)) continue;
    if (/^content-transfer-encoding:\s*(?:base64|quoted-printable)/im.test(headers)) continue;
    const start = head.index + whole.length;
    const close = body.indexOf(`\n--${boundary}`, start);
    const text = body.slice(start, close < 0 ? undefined : close);
    const quoted = /^[ \t>]*On .{6,200} wrote:[ \t]*\r?$/m.exec(text)?.index ?? text.length;
    const said = text.slice(0, quoted);
    const lead = /^\s*/.exec(said)?.[0].length ?? 0;
    const end = start + said.trimEnd().length;
    if (end > start + lead) return { start: start + lead, end };
  }
  return null;
}
