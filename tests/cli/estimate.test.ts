import { describe, expect, it } from 'vitest';
import type { ResultFile } from '../../src/export/json/result.ts';
import { example, phasein } from './fakeIo.ts';

const lineWith = (text: string, start: string): string =>
  text.split('\n').find((line) => line.trim().startsWith(start)) ?? '';

describe('estimate', () => {
  it('prints verdict, decision, what is assumed, and tables', async () => {
    const { code, out, err } = await phasein(['estimate', 'skeleton.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('costs USD 7,570 less in five years than staying (−9.3 %)');
    expect(out).toContain('Next decision: “Move before the renewal” must begin by August 2027');
    expect(out).toContain('The months to rebuild a host: 1 (assumptions/rebuild)');
    expect(lineWith(out, 'Stay as is').split(/ {2,}/)).toEqual([
      '',
      'Stay as is',
      '81,360.00',
      '85,920.00',
      '−4,560.00',
      'baseline',
      'baseline',
      'baseline',
      'baseline',
      'baseline',
    ]);
  });

  it('takes other inputs, another horizon and another date', async () => {
    const set = ['--set', 'holdings/vvf-2025/next/price=570', '--set', 'costs/migration/amount=0'];
    const { out } = await phasein([
      'estimate',
      'skeleton.json',
      ...set,
      '--horizon',
      '48',
      '--json',
      '--brief',
    ]);
    const result = JSON.parse(out) as ResultFile;
    // Staying: 12,960 in April 2027, then 96 × 570 each April; of the last one three quarters lie within the horizon.
    expect(result.futures[0]?.total).toBe('163440.00');
    expect(result.scenario.horizon).toBe(48);
    const dated = await phasein(['estimate', 'skeleton.json', '--today', '2027-09-01', '--json', '--brief']);
    expect((JSON.parse(dated.out) as ResultFile).today).toBe('2027-09-01');
    expect((JSON.parse(dated.out) as ResultFile).decision).toBeNull();
  });

  it('takes an input away', async () => {
    const { out, code } = await phasein(['estimate', 'skeleton.json', '--set', 'offers/pve-basic/price=']);
    expect(code).toBe(0);
    expect(out).toContain('wins if the price of Proxmox VE Basic is below USD 694 per unit and year');
    expect(out).toContain('The price of Proxmox VE Basic is not known (offers/pve-basic/quote)');
    expect(lineWith(out, 'Move before the renewal')).toContain('†');
    expect(out).toContain('† incomplete');
  });

  it('prints addresses that explain takes', async () => {
    const { out } = await phasein(['estimate', 'skeleton.json', '--ids']);
    expect(out).toContain('future/move/cash/year/0/category/migration');
    const why = await phasein(['explain', 'skeleton.json', 'future/move/cash/year/0/category/migration']);
    expect(why.out).toContain('Migration in year 1, “Move before the renewal”: USD 35,113.00');
  });

  it('writes numbers and months as a locale does', async () => {
    const { out } = await phasein(['estimate', 'skeleton.json', '--locale', 'de']);
    expect(out).toContain('81.360,00');
    expect(out).toContain('April 2031');
    expect((await phasein(['estimate', 'skeleton.json', '--locale', 'no tag'])).code).toBe(2);
  });

  it('reads standard input', async () => {
    const { code, out } = await phasein(['estimate', '-'], { '-': example('skeleton') });
    expect(code).toBe(0);
    expect(out).toContain('Three hosts, one contract');
  });

  it('gives the same bytes for the same scenario', async () => {
    const once = await phasein(['estimate', 'two-contracts.json', '--json']);
    const again = await phasein(['estimate', 'two-contracts.json', '--json']);
    expect(again.out).toBe(once.out);
  });
});

describe('estimate says what is wrong', () => {
  it('with the address of the mistake, and still gives the best result', async () => {
    const bad = example(
      'skeleton',
      ['"offer": "pve-basic"', '"offer": "pve"'],
      ['"usedShare": "0.6"', '"usedShare": "x"'],
    );
    const { code, out, err } = await phasein(['estimate', 'bad.json'], { 'bad.json': bad });
    expect(code).toBe(1);
    expect(err).toContain('bad.json: clusters/main/usedShare: Write an amount');
    expect(err).toContain('bad.json: platforms/pve/offer: There is no offer “pve”');
    expect(out).toContain('Three hosts, one contract');
  });

  it('marks what may be meant', async () => {
    const { code, err } = await phasein(['estimate', 'two-contracts.json']);
    expect(code).toBe(0);
    expect(err).toBe(
      'two-contracts.json: clusters/prod/hosts/old/kvmReady: note: Say whether KVM runs on these 4 hosts. Until then they count as ready.\n',
    );
  });

  it.each([
    ['a file that is not there', ['estimate', 'none.json'], 'none.json: there is no such file'],
    ['no JSON', ['estimate', 'text'], 'text: The file is no JSON.'],
    ['another JSON', ['estimate', 'list'], 'list: The file is JSON, but no scenario'],
    ['a date that is none', ['estimate', 'skeleton.json', '--today', '2026-02-30'], '--today 2026-02-30'],
    ['an input that is none', ['estimate', 'skeleton.json', '--set', 'a/b=1'], 'has the address a/b'],
    ['a setting without a value', ['estimate', 'skeleton.json', '--set', 'horizon'], 'write PATH=VALUE'],
    [
      'a thing that is not there',
      ['estimate', 'skeleton.json', '--set', 'offers/x/quote=1'],
      'offers/x/quote=1',
    ],
    ['a whole record', ['estimate', 'skeleton.json', '--set', 'purchase=1'], 'has the address purchase'],
    [
      'two formats at once',
      ['estimate', 'skeleton.json', '--csv', '--markdown'],
      "cannot be used with option '--csv'",
    ],
    ['no file', ['estimate'], 'missing required argument'],
    ['an unknown command', ['guess'], 'unknown command'],
  ])('%s ends with 2', async (_, args, says) => {
    const { code, out, err } = await phasein(args, { text: 'hello', list: '[1]' });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
  });
});

describe('other forms', () => {
  it('CSV holds every line, numbers as numbers', async () => {
    const { out } = await phasein(['estimate', 'skeleton.json', '--csv']);
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      'future,month,covers from,covers until,category,what,cluster,quantity,amount,currency,priced,freed time,figure,price level,scenario,price list,program,open problems',
    );
    expect(lines[2]?.split(',base,sha256:')[0]).toBe(
      'Stay as is,2027-04,2027-04,2028-04,VMware vSphere Foundation,payment of a billing period,,96,12960.00,USD,yes,no,future/stay/line/1',
    );
    const amounts = lines.filter((line) => line.startsWith('Stay')).map((line) => Number(line.split(',')[8]));
    expect(amounts.slice(1).reduce((sum, amount) => sum + amount, 0)).toBe(81360);
  });

  it('Markdown is the summary to forward', async () => {
    const { out } = await phasein(['estimate', 'growth-only.json', '--markdown']);
    expect(out).toMatch(/^# Only growth goes elsewhere\n\n\*\*Placing growth on KVM on RHEL/);
    expect(out).toMatch(/- Scenario sha256:[0-9a-f]{64}\./);
  });

  it('help has examples for every command, and the version is one', async () => {
    for (const name of [
      'estimate',
      'compare',
      'explain',
      'figures',
      'inputs',
      'metrics',
      'presets',
      'products',
      'count',
    ]) {
      const { code, out } = await phasein([name, '--help']);
      expect(code).toBe(0);
      expect(out).toContain('Examples:');
    }
    expect((await phasein(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
