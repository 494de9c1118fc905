import { describe, expect, it, test } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { sure } from '../at.ts';
import { demandOf } from '../demand/demand.ts';
import { decidingOn, type Deciding, type UnitCourse } from './deciding.ts';
import { monthsOf } from './inForce.ts';
import { runner } from './run.ts';
import type { Stretch } from './search.ts';

type Given = Record<string, unknown>;

const YEARLY = { term: 12, billing: 'yearly' };
const HOST = { metric: { id: 'per-host' }, ...YEARLY, price: '100' };
const VM = { metric: { id: 'per-vm' }, ...YEARLY, price: '10' };
const HELD = { price: '50', start: '2026-07', end: '2027-07', billing: 'yearly' };

/** Two hosts with ten VMs from 2027-01 on for two years; products are licensed by host or by VM. */
function deciding(change: Given = {}, offers: Given = {}): Deciding {
  const cluster = {
    id: 'a',
    offer: 'free',
    usedShare: '0.2',
    hosts: [{ count: 2, sockets: 1, coresPerSocket: 8 }],
    guests: [{ id: 'g', kind: 'windows-server', vms: 10 }],
  };
  const projection = contracts({
    horizon: 24,
    clusters: [cluster],
    offers: { free: { metric: { id: 'free' }, price: '0' }, host: HOST, vm: VM, ...offers },
    products: [{ id: 'p', modes: ['host', 'vm'] }],
    holdings: [{ id: 'h', offer: 'host', quantity: 2, ...HELD }],
    futures: { only: {} },
    ...change,
  });
  const { compiled } = projection;
  const future = sure(compiled.futures[0]);
  const { timeline } = sure(projection.futures[0]);
  return sure(decidingOn({ compiled, future, timeline }, demandOf(compiled, future, timeline)));
}

const HOSTS: readonly Stretch[] = [{ from: 0, mode: 0 }];

/** Runs of the first unit, the others standing as they are given. */
function running(on: Deciding, others: readonly UnitCourse[] = []): ReturnType<typeof runner> {
  const first: UnitCourse = { unit: sure(on.units[0]), begins: 'held', stretches: HOSTS };
  return runner(on, [first, ...others], 0);
}

describe('a course', () => {
  it('renews what it holds wherever it ends, and pays for it until the horizon and no further', () => {
    const run = running(deciding())(HOSTS);
    expect(run.renews).toEqual([6, 18]);
    expect(run.joins).toEqual([]);
    // 2 × 50 in months 6 and 18; half a year of the second is still worth 50.
    expect(run.cost).toEqual({ unknown: 0, amount: 150 });
    expect(run.until(6).paid).toEqual({ unknown: 0, amount: 0 });
    expect(run.until(7).paid).toEqual({ unknown: 0, amount: 100 });
    expect(run.until(24).paid).toEqual({ unknown: 0, amount: 200 });
  });

  it('pays for its own offers, whatever else the hosts need', () => {
    const cluster = {
      id: 'a',
      offer: 'else',
      usedShare: '0.2',
      hosts: [{ count: 2, sockets: 1, coresPerSocket: 8 }],
      guests: [{ id: 'g', kind: 'windows-server', vms: 10 }],
    };
    const run = running(deciding({ clusters: [cluster] }, { else: HOST }))(HOSTS);
    expect(run.cost).toEqual({ unknown: 0, amount: 150 });
  });

  it('buys what it changes to, and renews that', () => {
    const run = running(deciding())([...HOSTS, { from: 6, mode: 1 }]);
    expect(run.renews).toEqual([6, 18]);
    expect(run.cost).toEqual({ unknown: 0, amount: 150 });
    expect(run.until(7).paid).toEqual({ unknown: 0, amount: 100 });
  });

  it('joins what grows during a term, and buys it in the month in which nothing is held', () => {
    const growing = { guests: [{ id: 'g', kind: 'windows-server', vms: 10, growth: '1' }] };
    const cluster = {
      id: 'a',
      offer: 'free',
      usedShare: '0.2',
      hosts: [{ count: 2, sockets: 1, coresPerSocket: 8 }],
    };
    const on = deciding({ clusters: [{ ...cluster, ...growing }] });
    const run = running(on)([{ from: 3, mode: 1 }]);
    const need = sure(sure(on.units[0]).needs[1]);
    expect(run.renews).toEqual([3, 15]);
    const rises = [...need.keys()].filter((t) => t > 3 && sure(need[t]) > sure(need[t - 1]));
    expect(rises.length).toBeGreaterThan(10);
    expect(run.joins).toEqual(rises);
  });

  it('counts no month in which the mode is not asked for', () => {
    const future = { overlap: 0, waves: [{ from: '2027-08', to: '2027-08', platform: 'kvm' }] };
    const on = deciding({
      platforms: { kvm: { offer: 'free', minHosts: 1 } },
      products: [{ id: 'p', modes: ['host', 'vm'], side: 'vmware' }],
      futures: { only: future },
    });
    expect(running(on)(HOSTS).renews).toEqual([6]);
  });
});

describe('what is in force at a month', () => {
  const at = (month: number, change: Given = {}, offers: Given = {}, course = HOSTS): string =>
    running(deciding(change, offers))(course).until(month).state;

  it('is what has begun before and has not ended before', () => {
    // Offer, then begin, end, quantity, price, holding, whether the next renewal is like all later ones, and what it joined.
    expect(at(6)).toBe('1:-6,6,2,50,0,false,');
    expect(at(7)).toBe('1:6,18,2,50,0,true,');
    expect(at(18)).toBe('1:6,18,2,50,0,true,');
    expect(at(19)).toBe('1:18,30,2,50,0,true,');
  });

  it('is told offer by offer and contract by contract', () => {
    const more = { id: 'i', offer: 'host', quantity: 1, ...HELD, end: '2028-03' };
    const holdings = [{ id: 'h', offer: 'host', quantity: 1, ...HELD }, more];
    expect(at(3, { holdings })).toBe('1:-6,6,1,50,0,false,/-6,14,1,50,1,false,');
    const changed = [...HOSTS, { from: 6, mode: 1 }];
    expect(at(7, { holdings }, {}, changed)).toBe('1:-6,14,1,50,1,false,;2:6,18,10,10,-1,true,');
  });

  it('says what joined which contract, and leaves out what holds nothing', () => {
    const change = { holdings: [{ id: 'h', offer: 'host', quantity: 1, ...HELD }] };
    const states = at(3, change).split(':')[1]?.split('/') ?? [];
    expect(states).toEqual(['-6,6,1,50,0,false,', '0,6,1,100,0,false,0']);
    expect(at(3, { holdings: [{ id: 'h', offer: 'host', quantity: 0, ...HELD }] })).not.toContain('-6,6');
  });
});

/** Somebody has said what is held, so that nothing is assumed. */
const NONE = ['host', 'else'].map((offer) => ({ id: offer, offer, quantity: 0, ...HELD }));

describe('units beside each other', () => {
  const clusters = ['n', 's'].map((site) => ({
    id: site,
    site,
    offer: 'free',
    usedShare: '0.2',
    hosts: [{ count: 2, sockets: 1, coresPerSocket: 8 }],
    guests: [{ id: `${site}-g`, kind: 'windows-server', vms: 10 }],
  }));

  it('are planned together where they share an offer, each in the months of its mode', () => {
    const on = deciding({ clusters, holdings: NONE });
    const other = (stretches: readonly Stretch[]): UnitCourse => ({
      unit: sure(on.units[1]),
      begins: 'decided',
      stretches,
    });
    // Two hosts: half a year at 100 each, then the 50 of what is renewed. The other site the same, ten VMs at 10, or nothing.
    expect(running(on, [other(HOSTS)])(HOSTS).cost).toEqual({ unknown: 0, amount: 500 });
    expect(running(on, [other([{ from: 0, mode: 1 }])])(HOSTS).cost).toEqual({ unknown: 0, amount: 450 });
    expect(running(on, [other([])])(HOSTS).cost).toEqual({ unknown: 0, amount: 250 });
  });

  it('stay out of it where they share none', () => {
    const products = [
      { id: 'p', modes: ['host', 'vm'], clusters: ['n'] },
      { id: 'q', modes: ['else'], clusters: ['s'] },
    ];
    const on = deciding({ clusters, products, holdings: NONE }, { else: { ...HOST, price: '999' } });
    const other = { unit: sure(on.units[1]), begins: 'decided' as const, stretches: HOSTS };
    expect(running(on, [other])(HOSTS).cost).toEqual({ unknown: 0, amount: 250 });
  });

  it('share by any of their modes', () => {
    const products = [
      { id: 'p', modes: ['host', 'vm'], clusters: ['n'] },
      { id: 'q', modes: ['else', 'vm'], clusters: ['s'] },
    ];
    const on = deciding({ clusters, products, holdings: NONE }, { else: { ...HOST, price: '999' } });
    const other = { unit: sure(on.units[1]), begins: 'decided' as const, stretches: [{ from: 0, mode: 1 }] };
    expect(running(on, [other])(HOSTS).cost).toEqual({ unknown: 0, amount: 450 });
  });

  it('join for each of them only while it needs something', () => {
    const [north, south] = clusters;
    const growing = { ...south, guests: [{ id: 's-g', kind: 'windows-server', vms: 10, growth: '1' }] };
    const on = deciding({
      clusters: [north, growing],
      holdings: NONE,
      platforms: { kvm: { offer: 'free', minHosts: 1 } },
      products: [{ id: 'p', modes: ['host', 'vm'], side: 'vmware' }],
      futures: {
        only: { overlap: 0, waves: [{ from: '2027-04', to: '2027-04', platform: 'kvm', clusters: ['n'] }] },
      },
    });
    const vms = [{ from: 0, mode: 1 }];
    const other = { unit: sure(on.units[1]), begins: 'decided' as const, stretches: vms };
    expect(running(on, [other])(vms).joins).toEqual([1, 2]);
  });

  it('leave the need of all else untouched from one course to the next', () => {
    const on = deciding({ clusters, holdings: NONE });
    const run = running(on);
    expect(run(HOSTS).cost).toEqual({ unknown: 0, amount: 250 });
    expect(run(HOSTS).cost).toEqual({ unknown: 0, amount: 250 });
    expect(on.base.needed.flatMap((need) => [...need]).every((units) => units === 0)).toBe(true);
  });
});

test('a mode is in force from its stretch to the next', () => {
  const course = [
    { from: 1, mode: 0 },
    { from: 3, mode: 1 },
    { from: 4, mode: 0 },
  ];
  expect([...monthsOf(course, 0, 6)]).toEqual([0, 1, 1, 0, 1, 1]);
  expect([...monthsOf(course, 1, 6)]).toEqual([0, 0, 0, 1, 0, 0]);
});
