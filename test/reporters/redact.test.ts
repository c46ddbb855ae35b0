import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from '../../src/model/lines.ts';
import { writeReport } from '../../src/reporters/open-report.ts';
import { isIban } from '../../src/reporters/personal/accounts.ts';
import { keepsLuhn } from '../../src/reporters/personal/cards.ts';
import { maskInPlace } from '../../src/reporters/personal/mask.ts';
import { personalIn } from '../../src/reporters/personal/personal.ts';
import { redact, redacted } from '../../src/reporters/redact.ts';
import { loadReporter, reporterNames } from '../../src/reporters/registry.ts';
import { namedSearches } from '../../src/text/named-searches.ts';
import { hostile } from './hostile.ts';
import { findingAt, findingOn, quiet, unmarked, view } from './story.ts';

describe('masked is', () => {
  it.each([
    ['My card is 4111 1111 1111 1111.', 'My card is [card number].'],
    ['My card is 4111-1111-1111-1111, 04/27.', 'My card is [card number], 04/27.'],
    ['4111111111111111', '[card number]'],
    ['Amex 3782 822463 10005 ok', 'Amex [card number] ok'],
    ['5555 5555 5555 4444 12 27', '[card number] 12 27'],
    ['it is 55 4111 1111 1111 1111', 'it is [card number]'],
    ['"number": "6011000990139424"', '"number": "[card number]"'],
    ['four one one one, one one one one, one one one one, one one one one please', '[card number] please'],
  ])('a card number: %s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  it.each([
    ['Write to jo.doe+x@mail.example.co.uk.', 'Write to [e-mail].'],
    ['<jörg@müller.de>', '<[e-mail]>'],
    ['it is jane dot doe at example dot com, thanks', 'it is [e-mail], thanks'],
    ['a@b.co, c@d.org', '[e-mail], [e-mail]'],
  ])('an e-mail address: %s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  it.each([
    ['Call (415) 555-0132 now', 'Call [phone number] now'],
    ['415-555-0132', '[phone number]'],
    ['1-800-555-0199 or 800.555.0199', '[phone number] or [phone number]'],
    ['+1 415 555 0132', '[phone number]'],
    ['+442079460958', '[phone number]'],
    ['+44 20 7946 0958', '[phone number]'],
    ['+49 (30) 901820', '[phone number]'],
    ['020 7946 0958', '[phone number]'],
    ['07700 900123', '[phone number]'],
    ['call me at 4155550132', 'call me at [phone number]'],
    ['my cell is 555-0132', 'my cell is [phone number]'],
  ])('a phone number: %s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  it.each([
    ['SSN 078-05-1120', 'SSN [account number]'],
    ['it is 078 05 1120', 'it is [account number]'],
    ['social security number: 078051120', 'social security number: [account number]'],
    ['IBAN GB82 WEST 1234 5698 7654 32 AND MORE', 'IBAN [account number] AND MORE'],
    ['de89370400440532013000', '[account number]'],
    ['your account number is 0123 4567.', 'your account number is [account number].'],
    ['sort code 12-34-56', 'sort code [account number]'],
    ['acct #99887766', 'acct #[account number]'],
  ])('an account number: %s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });
});

describe('left alone is', () => {
  it.each([
    'Your order number is 4155550132.',
    'Order 312-555-0188 ships today.',
    'Ticket #415-555-0132.',
    'It costs $1,234.56, not 12,345.67 or 1234567.89.',
    '30 days, 24/7, 50% off, 2 for $5.00.',
    'On 2026-01-31 at 10:30, from 9-5, in 2025-2026.',
    '00:01:23.000 --> 00:01:29.000',
    'Tracking 1Z999AA10123456784 and SKU 4111111111111112.',
    '"confidence": 0.4111111111111111, "start": 1700000000000',
    'the account since 2019, the account balance is 12345',
    'follow us @greenbasket, meet at noon, save 20 @ checkout',
    'version 10.0.0.1, 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'one two three, one two three',
    'the dot at the end',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('the checksums', () => {
  it('are those of cards', () => {
    expect(['4111111111111111', '378282246310005', '4111111111111112'].map(keepsLuhn)).toEqual([true, true, false]);
  });

  it('are those of IBANs', () => {
    expect(['GB82 WEST 1234 5698 7654 32', 'NO9386011117947', 'GB82 WEST 1234 5698 7654 33'].map(isIban)).toEqual([
      ...[true, true, false],
    ]);
  });
});

describe('named patterns', () => {
  const named = namedSearches({ 'loyalty number': 'GB-\\d{8}', name: 'Jane Doe' });

  it('are masked under their names, whatever their case', () => {
    expect(redact('jane doe has GB-12345678', named)).toBe('[name] has [loyalty number]');
  });

  it('come before built-in ones that they overlap', () => {
    expect(redact('call 415-555-0132', namedSearches({ desk: '415-555-0132' }))).toBe('call [desk]');
  });
});

describe('a mask in its place', () => {
  it('moves no offset, line or byte', () => {
    const personal = [
      '4111 1111 1111 1111',
      'jö@müller.de',
      '田中𐐀@example.com',
      '415-555-0132',
      'GB82 WEST 1234 5698 7654 32',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...personal), hostile, fc.constantFrom(' ', '\n', ', ')));
    fc.assert(
      fc.property(text, (parts) => {
        const before = parts.join('');
        const after = maskInPlace(before, personalIn(before));
        expect(after.length).toBe(before.length);
        expect(Buffer.byteLength(after)).toBe(Buffer.byteLength(before));
        expect(after.match(/\r\n|\r|\n/g)).toEqual(before.match(/\r\n|\r|\n/g));
      }),
    );
  });

  it('says what it covers where there is room', () => {
    const mask = (text: string): string => maskInPlace(text, personalIn(text));
    expect(mask('card 4111 1111 1111 1111!')).toBe('card [card number]******!');
    expect(mask('to a@b.co!')).toBe('to ******!');
  });
});

describe('a redacted report', () => {
  const secret = { card: '4111 1111 1111 1111', mail: 'jo@example.com', phone: '415-555-0132' };
  const text = `Dana: Your card ${secret.card} and ${secret.mail} are «on file, ${secret.phone}».`;
  const words = `says "${secret.card}, ${secret.mail}, ${secret.phone}"`;
  const finding = findingAt('a.txt', text, {
    ...{ message: words, reason: words, speaker: secret.phone },
    related: [{ file: 'b.txt', line: 1, column: 1, quote: words }],
    fix: { offset: 0, endOffset: 1, text: secret.mail, safe: true },
  });
  const report = { file: 'a.txt', text: unmarked(text), findings: [finding], statements: [finding] };
  const unread = [{ file: 'a.txt', line: 1, column: 1, reason: words }];
  const fault = {
    file: 'a',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: words,
    remedy: words,
    severity: 'error' as const,
  };
  const summary = { ...quiet, unread, notes: unread, faults: [fault] };

  it.each(reporterNames)('as %s tells nothing personal and everything else', async (name) => {
    const whole = writeReport(redacted(await loadReporter(name)), [report], summary, view);
    for (const each of Object.values(secret)) expect(whole).not.toContain(each);
    expect(whole).toContain('[card number]');
    expect(whole).toContain('free-forever');
  });

  it('keeps places, and the name of each mask', async () => {
    const { findings } = JSON.parse(writeReport(redacted(await loadReporter('json')), [report], quiet, view));
    const { line, column, offset, endOffset } = finding;
    expect(findings[0]).toMatchObject({ line, column, offset, endOffset, quote: 'on file, [phone number]', fix: null });
  });

  it('masks a part of a number that no longer looks like one', async () => {
    const full = 'Agent: it is 4111 1111 1111 1111, yes';
    const offset = full.indexOf('1111 1111,');
    const part = findingOn('a', full, offset, offset + 9, {
      message: 'No "1111 1111" aloud.',
      reason: 'says "1111 1111"',
    });
    const whole = writeReport(
      redacted(await loadReporter('json')),
      [{ file: 'a', text: full, findings: [part], statements: [] }],
      quiet,
      view,
    );
    expect(whole).not.toContain('1111');
  });

  it('marks the same words as before', async () => {
    const pretty = await loadReporter('pretty');
    const lines = (name: typeof pretty) => writeReport(name, [report], quiet, { ...view, width: 120 }).split('\n');
    expect(lines(redacted(pretty))[4]).toBe(lines(pretty)[4]);
  });

  it('takes time that grows with the text alone', () => {
    const nasty = [
      '1 1 ',
      '4111 1111 ',
      'a@',
      '+1(1) ',
      'ab12 ',
      '000-00-',
      'account is ',
      'one one ',
      'a dot b at ',
      '1',
      '@',
      '-',
      '(((',
    ];
    for (const part of nasty) {
      const start = performance.now();
      redact(part.repeat(400_000 / part.length));
      expect(performance.now() - start, `${part} repeated`).toBeLessThan(5000);
    }
  });

  it('finds the same as in its lines one by one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('4111 1111 1111 1111', 'a@b.co', 'x', '415-555-0132', '', '12')),
        (lines) => {
          const joined = lines.join('\n');
          const at = new Lines(joined);
          expect(personalIn(joined).map(({ start }) => at.at(start).line)).toEqual(
            lines.flatMap((line, index) => personalIn(line).map(() => index + 1)),
          );
        },
      ),
    );
  });
});
