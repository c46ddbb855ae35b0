import fc from 'fast-check';

/** What no report may hold raw: controls but line ends, marks that turn text around, zero-width characters, lone surrogates. */
export const hidden =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/;

const pieces = [
  ...[
    '\u001b[31m',
    '\u001b]8;;https://evil.example\u0007',
    '\u009b2J',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u0008',
  ],
  ...['\n', '\r', '\r\n', '\t', '\u2028', '\u0085', ' ', '  '],
  ...['::error::x', '::add-mask::a', '::', ':', '##vso[task.complete]', '##[', '#', '##', '[', '##teamcity[x]'],
  ...['<script>alert(1)</script>', '</failure>', ']]>', '&amp;', '&', '<', '>', '"', "'", '`'],
  ...[
    '%0A',
    '%',
    ',',
    '=cmd|x',
    '-1',
    '@',
    '+',
    '](https://evil.example)',
    '{0}',
    '{{name}}',
    '\\',
    '\ud800',
    '\udc00',
  ],
  ...['👨‍👩‍👧', 'é', 'e\u0301', '田', 'a', 'free', '\ufffe', '\u{e0041}'],
];

/** Text made of what has harmed terminals, logs, pages and tables before. */
export const hostile: fc.Arbitrary<string> = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 });
