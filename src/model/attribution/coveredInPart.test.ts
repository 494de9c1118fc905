import { expect, it } from 'vitest';
import { cluster, host, NEXT, owned, P, run } from '../../../tests/small/overflow.ts';
import { sure } from '../at.ts';
import { groundOf } from './attribution.ts';
import { OfferCells } from './cells.ts';

it('a licence by VM is needed by a cluster for the VMs that it covers there, its successor for the others', () => {
  const offers = {
    p: { ...P, metric: { id: 'packs', of: 'vm', size: 3 } },
    next: { ...NEXT, metric: { id: 'per-vm' } },
  };
  const clusters = [cluster('a', [host(1, 1)]), cluster('b', [host(1, 1)])];
  // Four packs of three: all ten VMs of a, two of b.
  const { projection } = run(clusters, [owned(4)], { offers });
  const future = sure(projection.futures[0]);
  const ground = groundOf(projection, future);
  const cells = new OfferCells(ground, future.demand);
  const on = (offer: number) => [0, 1].map((own) => cells.of(offer).on(own, 0, 0));
  const [a, b] = on(0);
  expect((b ?? 0) / (a ?? 0)).toBeCloseTo(0.2, 9);
  expect(on(1)).toEqual([0, expect.closeTo(8, 9)]);
});
