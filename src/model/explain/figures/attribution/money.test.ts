import { describe, expect, test } from 'vitest';
import { walk } from '../../../../../tests/explanations/walk.ts';
import { cluster, withLines } from '../../../../../tests/small/lines.ts';
import { run, small } from '../../../../../tests/small/scenario.ts';
import { explain } from '../../explain.ts';
import { potFigures } from './pots.ts';

const stay = { futures: [{ id: 'stay' }] };

describe('money that falls on nobody', () => {
  test('for want of a place is the lines that everybody shares', () => {
    const { projection } = withLines(
      stay,
      { rule: 'cost', amount: 40 },
      { rule: 'cost', cluster: 0, amount: 7 },
    );
    expect(explain(projection, 'future/stay/unattributed')).toMatchObject({
      value: '0.40',
      because: { kind: 'sum', of: ['future/stay/unattributed/shared'] },
    });
    expect(explain(projection, 'future/stay/unattributed/shared')).toMatchObject({
      value: '0.40',
      because: { kind: 'sum', of: ['future/stay/line/0'] },
    });
  });

  test('for want of load is the months of a purpose in which nobody needs it', () => {
    const { projection } = withLines(
      stay,
      { offer: 1, source: 9, from: 0, to: 2, amount: 50 },
      { rule: 'cost', cluster: 0 },
    );
    expect(explain(projection, 'future/stay/unattributed/no-load')).toMatchObject({
      value: '0.50',
      because: { of: ['future/stay/pot/offer/k/0', 'future/stay/pot/offer/k/1'] },
    });
  });

  test('for a minimum is the lines that were raised to it', () => {
    const lines = [{ offer: 0 }, { rule: 'minimum-spend', offer: 0, amount: 55 }] as const;
    const { projection } = withLines(stay, ...lines);
    expect(explain(projection, 'future/stay/unattributed/minimum-order')).toMatchObject({
      value: '0.55',
      because: { of: ['future/stay/line/1/minimum-order/0'] },
    });
    expect(explain(projection, 'future/stay/line/1/minimum-order/0')).toMatchObject({
      value: '0.55',
      because: { of: { weight: 'number/weight/1', weights: 'number/weight/1' } },
    });
  });
});

describe('money of a kind of guests', () => {
  test('is nothing in a month in which its cluster does not need the offer, shared by what runs there', () => {
    const offers = [...small().offers, { id: 'w', metric: { id: 'per-host' as const }, price: '120' }];
    const editions = [{ id: 'e', from: '2027-03', offer: 'w' }];
    const projection = run({ offers, futures: [{ id: 'stay', editions }] });
    const share = (month: number) =>
      explain(projection, `future/stay/kind/linux-free/cluster/a/offer/w/${String(month)}`);
    expect(share(1)).toMatchObject({ value: '0.00' });
    expect(share(1)?.because).toMatchObject({
      of: { weight: 'number/weight/1', weights: 'number/weight/1' },
    });
    expect(share(2)?.value).not.toBe('0.00');
  });
});

describe('money of a cluster', () => {
  test('for costs is the parts of its lines in a month', () => {
    const lines = [
      { rule: 'cost', cluster: 1, from: 0, to: 2, amount: 100 },
      { rule: 'cost', cluster: 0, amount: 9 },
      { rule: 'cost', cluster: 1, month: 1, from: 1, to: 2, amount: 3 },
    ] as const;
    const { projection } = withLines(stay, ...lines);
    expect(explain(projection, 'future/stay/cluster/b/costs/all/1')).toMatchObject({
      value: '0.53',
      because: { of: ['future/stay/line/0/covers/1', 'future/stay/line/2/covers/1'] },
    });
    expect(explain(projection, 'future/stay/cluster/b')).toMatchObject({
      value: '1.03',
      because: { of: ['future/stay/cluster/b/costs/all'] },
    });
  });

  test('for hosts is its part of what its site bought', () => {
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }];
    const three = [{ id: 'h', count: 3, sockets: 2, coresPerSocket: 8 }];
    const clusters = [cluster('a', { site: 'x', hosts: three }), cluster('b', { site: 'y' })];
    const hosts = { rule: 'hosts', month: 1, from: 1, to: 61, quantity: 5 } as const;
    const { projection } = withLines({ clusters, futures: [{ id: 'move', waves }] }, hosts);
    expect(explain(projection, 'future/move/cluster/a/hosts/0/1')?.value).toBe('6.00');
    expect(explain(projection, 'future/move/pot/hosts/0/1')).toMatchObject({
      value: '6.00',
      because: { of: ['future/move/line/0/site/0'] },
    });
    expect(explain(projection, 'future/move/line/0/site/1')).toMatchObject({
      value: '4.00',
      because: { rule: 'attributed-part', of: { weight: 'number/weight/2', weights: 'number/weight/5' } },
    });
    expect(explain(projection, 'future/move/line/0/site/7')).toBeUndefined();
    // The line itself is made up; everything above it adds up.
    const { wrong } = walk(projection, ['future/move/cluster/a', 'future/move/cluster/b']);
    expect(wrong).toEqual(['future/move/line/0: 10.00, but its explanation gives 0']);
  });

  test('for a KVM side is its part of what the side cost', () => {
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }];
    const side = { rule: 'cost', kvm: 0, month: 2, from: 2, to: 3, amount: 301 } as const;
    const { projection } = withLines({ futures: [{ id: 'move', waves }] }, side);
    expect(['a', 'b'].map((id) => explain(projection, `future/move/cluster/${id}/side/0/2`)?.value)).toEqual([
      '1.51',
      '1.50',
    ]);
    expect(explain(projection, 'future/move/pot/side/0/2')).toMatchObject({
      value: '3.01',
      because: { of: ['future/move/line/0/covers/2'] },
    });
    const part = explain(projection, 'future/move/cluster/b/side/0/2');
    expect(part).toMatchObject({ because: { of: { correction: 'number/correction/-0.01' } } });
  });

  test('without guests stands under no kind', () => {
    const clusters = [cluster('a'), cluster('empty', { guests: [] })];
    const { projection } = withLines({ ...stay, clusters }, { rule: 'cost', cluster: 1, amount: 7 });
    expect(explain(projection, 'future/stay/kind/none')).toMatchObject({
      value: '0.07',
      because: { of: ['future/stay/cluster/empty'] },
    });
  });

  test('a part of nothing is nothing, and never minus nothing', () => {
    const { projection } = withLines(stay, { offer: 0, source: 0, from: 0, to: 4, amount: -1 });
    const values = [0, 1, 2, 3].map(
      (month) => explain(projection, `future/stay/line/0/used/${String(month)}`)?.value,
    );
    expect(values.sort()).toEqual(['-0.01', '0.00', '0.00', '0.00']);
  });

  test('carries the prices that its future lacks', () => {
    const [v, k] = small().offers;
    if (!v || !k) throw new Error('the small scenario has two offers');
    const { price: _, ...unpriced } = v;
    const { projection } = withLines(
      { ...stay, offers: [unpriced, k] },
      { offer: 0, amount: 0, priced: false },
    );
    const missing = [{ path: 'offers/v/quote', code: 'unpriced' }];
    expect(explain(projection, 'future/stay/cluster/a')).toMatchObject({ value: '0.00', missing });
  });
});

describe('money of a product', () => {
  test('is every line of its licence that counts, settled ones with them', () => {
    const { projection } = withLines(
      stay,
      { offer: 0, amount: 50 },
      { offer: 1, amount: 7 },
      { offer: 0, amount: 11, freed: true },
      { rule: 'settle-credit', offer: 0, month: 4, amount: -8 },
      { rule: 'cost', amount: 3 },
    );
    expect(explain(projection, 'future/stay/product/v')).toMatchObject({
      value: '0.42',
      because: { of: ['future/stay/line/0', 'future/stay/line/3'] },
    });
  });
});

describe('the months of a purpose', () => {
  test('are those that a line covers, and no others', () => {
    const { projection } = withLines(stay, { rule: 'cost', cluster: 0, from: 1, to: 3, amount: 10 });
    const covered = ['0', '1', '2', '3', 'x'].map(
      (month) => explain(projection, `future/stay/line/0/covers/${month}`)?.value,
    );
    expect(covered).toEqual([undefined, '0.05', '0.05', undefined, undefined]);
    for (const site of ['0', 'undefined'])
      expect(explain(projection, `future/stay/line/0/site/${site}`), site).toBeUndefined();
  });

  test('hold the lines of their own place: costs of clusters in a sum that no list names', () => {
    const { projection } = withLines(
      stay,
      { rule: 'cost', cluster: 0, amount: 2 },
      { rule: 'cost', cluster: 1, amount: 5 },
    );
    const linesOf = (id: string) => explain(projection, `future/stay/${id}/costs/all/0`)?.because;
    const covers = (line: number) => `future/stay/line/${String(line)}/covers/0`;
    expect(linesOf('pot')).toMatchObject({ of: [covers(0), covers(1)] });
    expect(linesOf('cluster/a')).toMatchObject({ of: [covers(0)] });
    expect(linesOf('cluster/b')).toMatchObject({ of: [covers(1)] });
    expect(potFigures.flatMap((family) => family.list(projection))).toEqual([]);
  });

  const waves = [
    { id: 'w', platform: 'kvm', clusters: ['a'], from: '2027-02', to: '2027-03' },
    { id: 'x', platform: 'kvm', clusters: ['b'], from: '2027-03', to: '2027-04' },
  ];
  const apart = {
    clusters: [cluster('a', { site: 'x' }), cluster('b', { site: 'y' })],
    futures: [{ id: 'move', waves }],
  };

  test('hold the costs of their own KVM side', () => {
    const side = { rule: 'cost', month: 3, from: 3, to: 4 } as const;
    const { projection } = withLines(
      apart,
      { ...side, kvm: 0, amount: 30 },
      { ...side, kvm: 1, amount: 12 },
      { ...side, cluster: 0, amount: 4 },
    );
    const pots = [0, 1].map((kvm) => explain(projection, `future/move/pot/side/${String(kvm)}/3`));
    expect(pots).toMatchObject([
      { value: '0.30', because: { of: ['future/move/line/0/covers/3'] } },
      { value: '0.12', because: { of: ['future/move/line/1/covers/3'] } },
    ]);
    // A cluster names the purposes that it has money of, and no others.
    expect(explain(projection, 'future/move/cluster/b')).toMatchObject({
      value: '0.12',
      because: { of: ['future/move/cluster/b/side/1'] },
    });
  });

  test('hold the hosts that their own site bought in that month, and what is settled of them', () => {
    const { projection } = withLines(
      apart,
      { rule: 'hosts', month: 1, from: 1, to: 61, source: 0, amount: 700 },
      { rule: 'hosts', month: 2, from: 2, to: 62, source: 1, amount: 300 },
      { rule: 'settle-hosts', month: 4, from: 4, to: 61, source: 0, amount: -100 },
    );
    const ofPot = (pot: string) => explain(projection, `future/move/pot/hosts/${pot}`);
    expect(ofPot('0/1')).toMatchObject({
      value: '6.00',
      because: { of: ['future/move/line/0/site/0', 'future/move/line/2/site/0'] },
    });
    expect(ofPot('1/2')).toMatchObject({ value: '3.00', because: { of: ['future/move/line/1/site/1'] } });
    expect(ofPot('0/2')).toMatchObject({ value: '0.00', because: { of: [] } });
    expect(explain(projection, 'future/move/line/2/site/0')?.value).toBe('-1.00');
  });
});

describe('money of a group', () => {
  const [of] = cluster('a').guests;
  if (!of) throw new Error('the small scenario has a group');
  const guests = [
    { ...of, id: 'many', vms: 30 },
    { ...of, id: 'few', vms: 10 },
    { ...of, id: 'none', kind: 'windows-server' as const, vms: 0 },
  ];
  const { projection } = withLines(
    { ...stay, clusters: [cluster('a', { guests })] },
    { rule: 'cost', cluster: 0, amount: 1 },
  );

  test('names only the months in which something falls on it', () => {
    const valued = (id: string) => {
      const figure = explain(projection, `future/stay/${id}`);
      return figure?.because.kind === 'sum' && [figure.value, figure.because.of.length];
    };
    expect(valued('group/a/many/from/a')).toEqual(['0.01', 1]);
    expect(valued('group/a/few/from/a')).toEqual(['0.00', 0]);
    expect(valued('group/a/none/from/a')).toEqual(['0.00', 0]);
    expect(valued('kind/linux-free/cluster/a')).toEqual(['0.01', 1]);
    expect(valued('kind/windows-server/cluster/a')).toEqual(['0.00', 0]);
  });

  test('is its part by weight of what its kind takes, and nothing of a kind that nothing falls on', () => {
    const part = explain(projection, 'future/stay/group/a/few/from/a/costs/all/0');
    const { weight, weights } = part?.because.kind === 'rule' ? part.because.of : {};
    const number = (id = '') => Number(id.split('/').at(-1));
    expect(number(weight) / number(weights)).toBe(0.25);
    expect(number(weights)).toBeGreaterThan(0);
    expect(explain(projection, 'future/stay/group/a/none/from/a/costs/all/0')?.value).toBe('0.00');
  });
});

test('a future misses its own prices within and beyond its horizon, not those paid before it began', () => {
  const { projection } = withLines(
    stay,
    { offer: 0, source: 0, month: -1, from: -1, to: 4, amount: 0, priced: false },
    { rule: 'cost', cluster: 0, amount: 3 },
  );
  expect(explain(projection, 'future/stay/cluster/a')?.missing).toEqual([]);
});
