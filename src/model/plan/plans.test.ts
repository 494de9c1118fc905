import { describe, expect, it } from 'vitest';
import { project } from '../project.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';
import { claimsOf } from '../results/exposure.ts';
import { futureIn, small, TODAY } from '../../../tests/small/scenario.ts';

const [held] = small().holdings;
if (!held) throw new Error('the small scenario holds something');
const { offers, futures } = small();
/** Projections one after the other, as edits make them: what an edit leaves are the same objects. */
let before: Projection | undefined;
const edited = (change: Partial<Scenario>): FutureProjection => {
  before = project(small({ offers, futures, ...change }), [], TODAY, {}, before);
  return futureIn(before, 'stay');
};
const contractsOf = (change: Partial<Scenario>, offer = 0) => {
  const plan = edited(change).plans.find((one) => one.offer === offer);
  return plan?.contracts.map(({ id, quantity, begin, price }) => [id, quantity, begin, price.value]);
};

describe('what is sold no more', () => {
  const each = { metric: { id: 'per-host' }, price: '70', term: 12, billing: 'yearly' };
  const old = { ...each, licence: 'perpetual', soldUntil: '2020-01', successor: 'next' };
  const product = { id: 'p', modes: ['old'] };
  const needed = (more: object, quantity = 2): (number | undefined)[] => {
    const projection = contracts({
      clusters: [clusterOf('a', 'free', 3)],
      offers: { free: { metric: { id: 'free' }, price: '0' }, old, next: each },
      products: [{ ...product, ...more }],
      holdings: [{ id: 'h', offer: 'old', quantity, start: '2027-03' }],
    });
    const [claim] = claimsOf(projection);
    const [future] = (claim?.projection ?? projection).futures;
    return [1, 2].flatMap((month) => [1, 2].map((offer) => future?.demand.needed[offer]?.[month]));
  };

  it('goes to what follows it beyond what is owned, from the month in which it is', () => {
    expect(needed({})).toEqual([0, 3, 2, 1]);
    expect(needed({}, 3)).toEqual([0, 3, 3, 0]);
  });

  it('goes to what follows it beyond what covers a claim, which is no need of the claim', () => {
    expect(needed({ contested: 'a vendor' })).toEqual([0, 3, 0, 1]);
    expect(needed({ contested: 'a vendor' }, 3)).toEqual([0, 3, 0, 0]);
  });
});

describe('a plan that was made before', () => {
  it('is made anew when what is held has changed', () => {
    expect(contractsOf({ holdings: [held] })).toEqual([
      ['h1', 2, 0, 550],
      ["h1'", 2, 12, 550],
    ]);
    expect(contractsOf({ holdings: [{ ...held, price: '600' }] })).toEqual([
      ['h1', 2, 0, 600],
      ["h1'", 2, 12, 600],
    ]);
    expect(
      contractsOf({
        holdings: [
          { ...held, quantity: 1 },
          { ...held, id: 'h2', quantity: 1 },
        ],
      }),
    ).toEqual([
      ['h1', 1, 0, 550],
      ['h2', 1, 0, 550],
      ["h1'", 1, 12, 550],
      ["h2'", 1, 12, 550],
    ]);
  });

  it('is made anew when a holding has another place among all', () => {
    const other = { ...held, id: 'h0', offer: 'k', quantity: 1 };
    const rootIn = (holdings: Scenario['holdings']) => edited({ holdings }).plans[0]?.contracts[0]?.root;
    expect([rootIn([held, other]), rootIn([other, held])]).toEqual([0, 1]);
  });

  it('is made anew when the scenario starts in another month', () => {
    expect(contractsOf({ holdings: [held], start: '2027-01' })?.[1]).toEqual(["h1'", 2, 12, 550]);
    expect(contractsOf({ holdings: [held], start: '2027-03' })?.[1]).toEqual(["h1'", 2, 10, 550]);
  });

  it('is made anew when an offer has another price', () => {
    expect(contractsOf({ holdings: [] })?.[0]).toEqual(['new', 2, 0, 550]);
    const dearer = offers.map((offer) => ({ ...offer, price: '700' }));
    expect(contractsOf({ holdings: [], offers: dearer })?.[0]).toEqual(['new', 2, 0, 700]);
  });

  it('is made anew when the same need is assumed to be held otherwise', () => {
    // Twenty VMs run a system at two sites: ten and ten, then five and fifteen.
    const [cluster] = small().clusters;
    if (!cluster) throw new Error('the small scenario has a cluster');
    const sold = [...offers, { id: 'w', metric: { id: 'per-vm' as const }, price: '10', term: 12 }];
    const products = [{ id: 'windows', modes: ['w'] }];
    const at = (id: string, vms: number) => ({
      ...cluster,
      id,
      site: id,
      guests: cluster.guests.map((group) => ({ ...group, vms })),
    });
    const assumed = (...vms: readonly [number, number]) =>
      contractsOf({ offers: sold, products, clusters: [at('a', vms[0]), at('b', vms[1])] }, 2)?.map(
        ([, quantity]) => quantity,
      );
    expect(assumed(10, 10)?.slice(0, 2)).toEqual([10, 10]);
    expect(assumed(5, 15)?.slice(0, 2)).toEqual([5, 15]);
  });
});
