import { expect, it } from 'vitest';
import { run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { takenAsHeld } from './takenAsHeld.ts';

const [cluster] = small().clusters;
if (!cluster) throw new Error('the small scenario has a cluster');

const scenario: Partial<Scenario> = {
  clusters: [
    { ...cluster, site: 's' },
    { ...cluster, id: 'b', site: 't' },
  ],
  offers: [...small().offers, { id: 'w', metric: { id: 'per-vm' }, price: '10', licence: 'perpetual' }],
  products: [{ id: 'windows', modes: ['w'] }],
};

it('adds up sites, and says once what is the same in every future', () => {
  expect(takenAsHeld(run(scenario))).toEqual([
    { path: 'holdings', product: 'windows', offer: 'w', quantity: 20, futures: ['stay', 'move'] },
  ]);
});

it('keeps products apart, and what each of them is held as', () => {
  const offers = [...(scenario.offers ?? []), { id: 'b', metric: { id: 'per-host' as const }, price: '10' }];
  const products = [...(scenario.products ?? []), { id: 'backup', modes: ['b'] }];
  expect(
    takenAsHeld(run({ ...scenario, offers, products, futures: [{ id: 'stay' }] })).map(
      ({ product, offer, quantity }) => [product, offer, quantity],
    ),
  ).toEqual([
    ['windows', 'w', 20],
    ['backup', 'b', 4],
  ]);
});

it('says in which future it is something else', () => {
  const products = [{ id: 'windows', modes: ['w'], side: 'vmware' as const }];
  const waves = [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02', share: '0.5' }];
  const move = { id: 'move', overlap: 0, waves };
  const futures = [{ id: 'stay' }, { id: 'other' }, move];
  expect(
    takenAsHeld(run({ ...scenario, products, futures })).map((one) => [one.quantity, one.futures]),
  ).toEqual([
    [20, ['stay', 'other']],
    [10, ['move']],
  ]);
});

it('is nothing where a holding names a mode', () => {
  const held = { id: 'h2', offer: 'w', quantity: 5, price: '10', start: '2026-01' };
  expect(takenAsHeld(run({ ...scenario, holdings: [...small().holdings, held] }))).toEqual([]);
  expect(takenAsHeld(run())).toEqual([]);
});
