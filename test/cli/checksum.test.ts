import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/cli/checksum.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 2000 });

describe('a checksum', () => {
  it('tells a file from its beginning', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (whole, cut) => {
        const length = cut % whole.length;
        expect(checksum(whole.subarray(0, length))).not.toBe(checksum(whole));
      }),
    );
  });

  it('tells a file from one that lost a block', () => {
    const whole = Uint8Array.from({ length: 20_000 }, (_, index) => 1 + (index % 251));
    fc.assert(
      fc.property(fc.nat(20_000 - 512), (at) => {
        expect(checksum(whole.slice().fill(0, at, at + 512))).not.toBe(checksum(whole));
      }),
    );
  });

  it('tells texts apart by any byte of them', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (whole, at, by) => {
        const other = whole.slice();
        other[at % whole.length]! ^= by;
        expect(checksum(other, 1)).not.toBe(checksum(whole, 1));
      }),
    );
  });
});
