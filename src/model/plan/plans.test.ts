import { describe, expect, it } from 'vitest';
import { project } from '../project.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';
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
