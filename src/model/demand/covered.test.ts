import { expect, it } from 'vitest';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { coversOf } from './covered.ts';

const guests = (['rhel', 'sles', 'linux-free'] as const).map((kind) => ({
  id: kind,
  kind,
  vms: 2,
  growth: '0',
  disposition: 'move' as const,
}));
const offers: Scenario['offers'] = [
  ...small().offers,
  { id: 'l', metric: { id: 'per-vm' }, price: '1' },
  { id: 'm', metric: { id: 'per-vm' }, price: '1' },
];
const products: Scenario['products'] = [
  { id: 'p', kinds: ['rhel'], modes: ['l'] },
  { id: 'q', kinds: ['sles'], modes: ['l'] },
  { id: 'r', kinds: ['linux-free'], modes: ['m'] },
];

/** Which of the three groups cause an offer; undefined where all guests do. */
function covered(offer: string, own: Partial<Scenario> = {}): boolean[] | undefined {
  const clusters = small().clusters.map((cluster) => ({ ...cluster, guests }));
  const projection = run({ clusters, offers, products, futures: [{ id: 'stay' }], ...own });
  const { compiled } = projection;
  const place = compiled.offerIndex.get(offer) ?? -1;
  const covers = coversOf(compiled, futureIn(projection, 'stay').demand, place);
  return covers && [0, 1, 2].map((group) => covers(0, group));
}

it('an offer of products is caused by the guests of any of them, and of no other', () => {
  expect(covered('l')).toEqual([true, true, false]);
  expect(covered('m')).toEqual([false, false, true]);
});

it('an offer that licenses clusters too is caused by all guests', () => {
  expect(covered('v')).toBeUndefined();
  const clusters = small().clusters.map((cluster) => ({ ...cluster, guests, addOns: ['l'] }));
  expect(covered('l', { clusters })).toBeUndefined();
});

it('an offer that nobody needs is caused by nobody', () => {
  expect(covered('l', { products: [] })).toEqual([false, false, false]);
});
