import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFolders } from './brand.ts';

const { folderWith, run } = brandFolders();
const folder = folderWith({
  'onevoice.yaml':
    'brand: Fernhill\nchannels:\n  ads: { files: "ads/**", side: marketing }\n  macros: { files: "macros/**", side: service }\n  calls: { files: "calls/**", side: service }\n',
  'ads/trees.md': '# Trees\n\nDelivery is always free.\n\nPotting costs $4, call 555-867-5309.\n',
  'macros/delivery.md': '# Macro: delivery\n\nHi {{name}},\n\nDelivery is $6 <b onclick=alert(1)>.\n',
  'calls/monday.txt': 'Customer: What is potting?\nDana (Agent): Potting costs $7.\n',
});
const align = (...args: string[]) => run(folder, ['align', '-q', ...args]);

describe('onevoice align, of what is stated in two ways', () => {
  it('shows both sentences with file and line, though no promise covers them', () => {
    const { stdout } = align();
    expect(stdout).toContain(
      [
        'Stated in two ways',
        '  Delivery, price: free / $6',
        '    “Delivery is always free.”',
        '      ads/trees.md:3:20',
        '    “Delivery is $6 .”',
        '      macros/delivery.md:5:13',
      ].join('\n'),
    );
    expect(stdout).toContain('calls/monday.txt:2:29  Dana');
  });

  it('puts them into the JSON, where the sums of parts hold those between the parts', () => {
    const whole = JSON.parse(align('-f', 'json').stdout);
    expect(whole.conflicts.map(({ thing }: { thing: string }) => thing).sort()).toEqual(['Delivery', 'Potting']);
    const ads = JSON.parse(align('ads', '-f', 'json').stdout);
    expect(ads.conflicts).toEqual([]);
    writeFileSync(join(folder, 'ads.json'), JSON.stringify(ads));
    const added = JSON.parse(align('macros', 'calls', '--add', 'ads.json', '-f', 'json').stdout);
    expect(added.conflicts).toEqual(whole.conflicts);
    expect(added.sums).toEqual(whole.sums);
  });

  it('adds a run of an earlier version, which holds no stated values', () => {
    const earlier = JSON.parse(align('ads', '-f', 'json').stdout);
    delete earlier.sums.facts;
    writeFileSync(join(folder, 'old.json'), JSON.stringify(earlier));
    const { status, stdout } = align('macros', '--add', 'old.json', '-f', 'json');
    expect([status, JSON.parse(stdout).conflicts]).toEqual([0, []]);
  });

  it('writes a row a statement into the table, with its value and place', () => {
    const rows = align('-f', 'csv').stdout.split('\r\n');
    expect(rows[0]).toMatch(/,low,high,thing,kind,value,file,line,column,quote$/);
    expect(rows).toContain(
      ',"macros",service,,,,,,,,,,"Delivery",price,"$6","macros/delivery.md",5,13,"Delivery is $6 ."',
    );
  });

  it('shows them in the comment and on the page, without markup or personal data of the messages', () => {
    expect(align('-f', 'markdown').stdout).toContain(
      '- **Delivery**, price: “Delivery is always free.” (ads/trees.md:3:20) beside “Delivery is $6 .” (macros/delivery.md:5:13)',
    );
    const page = align('-f', 'html').stdout;
    expect(page).toContain('<h2 id="conflicts">Stated in two ways</h2>');
    expect(page).toContain('Potting costs $4, call [phone number].');
    expect(page).not.toContain('<b onclick');
  });
});
