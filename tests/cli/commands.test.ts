import { describe, expect, it } from 'vitest';
import type { Explained } from '../../src/model/explain/explained.ts';
import { example, phasein } from './fakeIo.ts';

describe('explain', () => {
  it('goes one level down', async () => {
    const { code, out } = await phasein(['explain', 'skeleton.json', 'against/move/savings']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Savings of “Move before the renewal” against the baseline: USD 7,569.33  [against/move/savings]',
      '    difference to the baseline = baseline − this future',
      '    = 81,360.00 − 73,790.67',
      '  Total, “Stay as is”: USD 81,360.00  [future/stay/total]',
      '  Total, “Move before the renewal”: USD 73,790.67  [future/move/total]',
      '',
    ]);
  });

  it('goes down to a price with its source, and to the steps of a count', async () => {
    const line = await phasein(['explain', 'skeleton.json', 'future/stay/line/2', '--depth', '4']);
    expect(line.out).toContain(
      'payment of a billing period = quantity × unit price per year × months ÷ 12, rounded',
    );
    expect(line.out).toContain('= 96 × 190 × 12 ÷ 12');
    expect(line.out).toContain(
      'entered: the next renewal, price of holding vvf-2025, at holdings/vvf-2025/next/price',
    );
    const need = await phasein(['explain', 'skeleton.json', 'future/stay/needed/vvf/0']);
    expect(need.out).toContain('hosts 3, sockets 2, cores per socket 8');
    const price = await phasein(['explain', 'skeleton.json', 'offer/pve-basic/price', '--depth', '2']);
    expect(price.out).toContain(
      'the base price of Proxmox VE Basic, stated in EUR: aegisfleet/tool-survey-report',
    );
    expect(price.out).toContain('as of 2026-09-10, confidence: blog');
  });

  it('gives the same as data', async () => {
    const { out } = await phasein([
      'explain',
      'skeleton.json',
      'against/move/savings',
      '--json',
      '--depth',
      '1',
    ]);
    const figures = JSON.parse(out) as Record<string, Explained>;
    expect(Object.keys(figures)).toEqual(['against/move/savings', 'future/stay/total', 'future/move/total']);
    expect(figures['future/stay/total']?.value).toBe('81360.00');
  });

  it('counts the parts it does not print', async () => {
    const { out } = await phasein(['explain', 'skeleton.json', 'against/move/cumulative/59']);
    expect(out).toContain('sum of 60 figures');
    expect(out).toContain('and 48 more; --json gives them all');
  });

  it('answers an unknown figure with the nearest ones', async () => {
    const { code, out, err } = await phasein(['explain', 'skeleton.json', 'future/move/totl']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('There is no figure future/move/totl.');
    expect(err.split('\n')[1]).toBe('  future/move/total');
    expect((await phasein(['explain', 'skeleton.json', 'future/move/total', '--depth', 'x'])).code).toBe(2);
  });
});

describe('compare', () => {
  it('sets the futures of one file side by side', async () => {
    const { code, out } = await phasein(['compare', 'two-contracts.json']);
    expect(code).toBe(0);
    expect(out).toContain('Slow the renewals');
    expect(out).toContain('Leave in 36 months');
    expect(out).toContain('84 months');
  });

  it('says above everything in which facts several files differ', async () => {
    const dearer = example(
      'skeleton',
      ['"name": "Three hosts, one contract"', '"name": "Dearer"'],
      ['"price": "190"', '"price": "250"'],
    );
    const { out } = await phasein(['compare', 'skeleton.json', 'dearer'], { dearer });
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      'Not like for like: facts differ between “Three hosts, one contract” and “Dearer”.',
    );
    expect(lines[2]).toBe('Inputs that differ');
    expect(lines[4]).toMatch(/\(holdings\/vvf-2025\/next\/price\) +190 +→ 250$/);
    expect(out).toMatch(/Stay as is: Total +81,360\.00 +102,960\.00 \(\+21,600\.00\)/);
  });

  it('says nothing where only names and decisions differ', async () => {
    const later = example(
      'skeleton',
      ['"name": "Three hosts, one contract"', '"name": "Later"'],
      ['"to": "2028-01"', '"to": "2028-02"'],
    );
    const { out } = await phasein(['compare', 'skeleton.json', 'later'], { later });
    expect(out).not.toContain('like for like');
    expect((await phasein(['compare', 'skeleton.json', 'none'])).code).toBe(2);
  });
});

describe('lists', () => {
  it('figures, all or those that contain a text', async () => {
    const { out } = await phasein(['figures', 'skeleton.json']);
    expect(out.split('\n')).toContain('against/move/npv');
    const years = await phasein(['figures', 'skeleton.json', '--containing', 'stay/cash/year/0']);
    expect(years.out).toBe('future/stay/cash/year/0\nfuture/stay/cash/year/0/category/vvf\n');
  });

  it('inputs, in the form that --set takes', async () => {
    const { out } = await phasein(['inputs', 'skeleton.json']);
    const inputs = out.trimEnd().split('\n');
    expect(inputs).toContain('holdings/vvf-2025/next/price=190');
    expect(inputs).toContain('horizon=60');
    const set = inputs.filter((line) => line.startsWith('holdings/')).flatMap((line) => ['--set', line]);
    const same = await phasein(['estimate', 'skeleton.json', ...set]);
    expect(same.out).toBe((await phasein(['estimate', 'skeleton.json'])).out);
  });

  it('metrics, in words and as data', async () => {
    expect((await phasein(['metrics'])).out).toContain('per-core (counts cores)\n  rule: Σ hosts');
    const metrics = JSON.parse((await phasein(['metrics', '--json'])).out) as {
      id: string;
      params: string[];
    }[];
    expect(metrics.find(({ id }) => id === 'per-core')?.params).toEqual(['floorPerCpu', 'floorPerHost']);
  });
});

describe('count', () => {
  const hosts = [{ count: 3, sockets: 2, coresPerSocket: 8 }];

  it('gives quantities with their steps', async () => {
    const list = JSON.stringify([
      { id: 'floors', metric: 'per-core', params: { floorPerCpu: 16 }, hosts },
      { metric: { id: 'per-socket' }, hosts },
      { metric: 'per-vm', guests: [{ vms: 7 }] },
    ]);
    const { code, out } = await phasein(['count', '-'], { '-': list });
    const counted = JSON.parse(out) as { id: string; quantity: number; unit: string; steps: unknown[] }[];
    expect(code).toBe(0);
    expect(counted.map(({ id, quantity, unit }) => [id, quantity, unit])).toEqual([
      ['floors', 96, 'core'],
      ['2', 6, 'socket'],
      ['3', 7, 'vm'],
    ]);
    expect(counted[0]?.steps.at(-1)).toMatchObject({ what: 'sum', result: 96 });
    expect((await phasein(['count', '-', '--text'], { '-': list })).out).toContain(
      'floors: 96 cores (per-core)\n',
    );
  });

  it('says which item cannot be counted, and counts the rest', async () => {
    const list = JSON.stringify([
      { metric: 'per-cor', hosts },
      { id: 'x', metric: 'per-core', params: { floor: 1 }, hosts },
      { metric: 'per-core', hosts },
      'nothing',
    ]);
    const { code, out, err } = await phasein(['count', 'list'], { list });
    expect(code).toBe(1);
    expect((JSON.parse(out) as { quantity: number | null }[]).map(({ quantity }) => quantity)).toEqual([
      null,
      null,
      48,
      null,
    ]);
    expect(err).toContain('list: 1: there is no metric per-cor; the nearest is per-core\n');
    expect(err).toContain('list: x: ');
    expect(err).toContain('list: 4: ');
  });

  it('wants a list', async () => {
    expect(await phasein(['count', 'one'], { one: '{}' })).toEqual({
      code: 2,
      out: '',
      err: 'one: a list of things to count belongs here.\n',
      written: {},
    });
    expect((await phasein(['count', 'none'])).code).toBe(2);
    expect((await phasein(['count', 'text'], { text: 'hello' })).err).toContain('no JSON');
  });
});
