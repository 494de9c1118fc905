import { describe, expect, test } from 'vitest';
import { groundOf } from '../attribution/attribution.ts';
import { futureIn, run, small, worked } from '../../../tests/small/scenario.ts';
import { project } from '../project.ts';
import type { Projection } from '../projection.ts';
import { allFigures, explain } from '../explain/explain.ts';
import { followOther } from './demand.ts';
import { workingOf } from './working.ts';

const heldIn = (projection: Projection, future: string) => (offer: number) =>
  futureIn(projection, future).plans.find((plan) => plan.offer === offer)?.held;

function working(projection: Projection, future: string, offer: string, month: number) {
  const own = futureIn(projection, future);
  const at = projection.compiled.offerIndex.get(offer) ?? -1;
  return workingOf(groundOf(projection, own), own.demand, at, month, heldIn(projection, future));
}

describe('the working of a need', () => {
  test('of hosts tells the hosts of every place and what each takes', () => {
    const [cluster] = small().clusters;
    if (!cluster) throw new Error('the small scenario has a cluster');
    const hosts = [
      { id: 'h', count: 2, sockets: 2, coresPerSocket: 8 },
      { id: 'i', count: 1, sockets: 4, coresPerSocket: 20 },
    ];
    const offers = [
      { id: 'v', metric: { id: 'per-core', floorPerCpu: 16 } as const, price: '1' },
      { id: 'k', metric: { id: 'free' } as const },
    ];
    const projection = run({ clusters: [{ ...cluster, hosts }], offers });
    expect(working(projection, 'stay', 'v', 3)).toEqual([
      {
        what: 'need-of-hosts',
        of: 'a',
        values: { hosts: 2, sockets: 2, coresPerSocket: 8, each: 32 },
        result: 64,
      },
      {
        what: 'need-of-hosts',
        of: 'a',
        values: { hosts: 1, sockets: 4, coresPerSocket: 20, each: 80 },
        result: 80,
      },
      { what: 'sum', values: { parts: 2 }, result: 144 },
    ]);
    expect(working(projection, 'move', 'k', 1).at(-1)).toEqual({
      what: 'sum',
      values: { parts: 1 },
      result: 0,
    });
  });

  test('counts a place only while it asks', () => {
    const editions = [{ id: 'e', from: '2027-07', offer: 'n' }];
    const offers = [...small().offers, { id: 'n', metric: { id: 'per-host' } as const }];
    const projection = run({ offers, futures: [{ id: 'stay', editions }] });
    expect(working(projection, 'stay', 'v', 5)).toHaveLength(2);
    expect(working(projection, 'stay', 'v', 6)).toEqual([{ what: 'sum', values: { parts: 0 }, result: 0 }]);
    expect(working(projection, 'stay', 'n', 6).at(-1)?.result).toBe(2);
  });

  test('is empty where nobody asks, or for an offer that does not exist', () => {
    const offers = [...small().offers, { id: 'n', metric: { id: 'per-host' } as const }];
    const projection = run({ offers });
    expect(working(projection, 'stay', 'n', 0)).toEqual([]);
    expect(working(projection, 'stay', 'nowhere', 0)).toEqual([]);
    // Memory is counted for hosts alone, and the last has gone.
    const metric = { id: 'vram-v2', entitlementGiB: 10 } as const;
    const pooled = run({ offers: small().offers.map((one) => (one.id === 'v' ? { ...one, metric } : one)) });
    expect(working(pooled, 'move', 'v', 0)).not.toEqual([]);
    expect(working(pooled, 'move', 'v', 5)).toEqual([]);
  });

  test('of capacity follows what is held of the licence', () => {
    const projection = project(worked('demand', 'vsan-follows-held-cores'), [], '2026-11-24');
    expect(working(projection, 'stay', 'vsan', 0)).toEqual([
      { what: 'cluster-tib', of: 'a', values: { raw: 44.8 }, result: 45 },
      { what: 'sum', values: { parts: 1 }, result: 45 },
      { what: 'entitled-tib', values: { heldCores: 160, tibPerCore: 0.25 }, result: 40 },
      { what: 'difference', values: { required: 45, entitled: 40 }, result: 5 },
    ]);
  });

  test('says what a decision changed', () => {
    const [v, k] = small().offers;
    if (!v || !k) throw new Error('the small scenario has two offers');
    const sns = { id: 'sns', metric: { id: 'percentage' } as const, of: 'v', percent: '0.25' };
    const support = { h1: { decision: 'drop' as const } };
    const projection = run({
      offers: [{ ...v, support: 'sns' }, k, sns],
      futures: [{ id: 'stay', support }],
    });
    expect(working(projection, 'stay', 'sns', 0).slice(-2)).toEqual([
      { what: 'round-up', values: { amount: 2, size: 1 }, result: 2 },
      { what: 'difference', values: { counted: 2, decided: -2 }, result: 0 },
    ]);
  });
});

test('the last step of every need is the need, whatever the metric', () => {
  for (const id of ['pairs-packs-vms', 'vram-average', 'vsan-whole-cluster', 'support-and-flat']) {
    const projection = project(worked('demand', id), [], '2026-11-24');
    const needs = allFigures(projection).filter((figure) => /^future\/[^/]+\/needed\//.test(figure));
    expect(needs.length).toBeGreaterThan(0);
    for (const figure of needs) {
      const { value, because } = explain(projection, figure) ?? {};
      const steps = because?.kind === 'leaf' && because.leaf.kind === 'quantity' ? because.leaf.steps : [];
      expect(String(steps.at(-1)?.result ?? 0), figure).toBe(value);
    }
  }
});

describe('an offer that follows another', () => {
  test('is counted from what is held, perpetual licences as far as they are in use', () => {
    const [v, k] = small().offers;
    if (!v || !k) throw new Error('the small scenario has two offers');
    const sns = { id: 'sns', metric: { id: 'percentage' } as const, of: 'v' };
    const count = (licence: 'perpetual' | 'subscription', held: number): number | undefined => {
      const projection = run({ offers: [{ ...v, licence, support: 'sns' }, k, sns] });
      const own = futureIn(projection, 'stay');
      const held24 = new Float64Array(24).fill(held);
      const demand = followOther(groundOf(projection, own), own.demand, 2, (base) =>
        base === 0 ? held24 : undefined,
      );
      return demand.needed[2]?.[5];
    };
    expect([count('subscription', 9), count('perpetual', 9), count('perpetual', 1)]).toEqual([9, 2, 1]);
  });

  test('changes nothing else, and nothing where nobody asks for it', () => {
    const offers = [
      ...small().offers,
      { id: 'sns', metric: { id: 'percentage' } as const, of: 'v' },
      { id: 'x', metric: { id: 'per-vm' } as const },
    ];
    const projection = run({ offers });
    const own = futureIn(projection, 'stay');
    const follow = (offer: number) =>
      followOther(groundOf(projection, own), own.demand, offer, () => undefined);
    expect([0, 2, 3, 99].map((offer) => follow(offer) === own.demand)).toEqual([true, true, true, true]);
  });

  test('is 0 where nothing is held of the licence', () => {
    const [v, k] = small().offers;
    if (!v || !k) throw new Error('the small scenario has two offers');
    const sns = { id: 'sns', metric: { id: 'percentage' } as const, of: 'v' };
    const projection = run({ offers: [{ ...v, support: 'sns' }, k, sns] });
    const own = futureIn(projection, 'stay');
    const demand = followOther(groundOf(projection, own), own.demand, 2, () => undefined);
    expect(demand.needed[2]?.[0]).toBe(0);
    expect(demand.needed[0]).toBe(own.demand.needed[0]);
  });
});
