import { describe, expect, test } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { sure } from '../at.ts';
import { demandOf, withModes } from './demand.ts';
import { unitsOf } from './units.ts';

const HOST = { metric: { id: 'per-host' }, price: '1' };

/** Two hosts with Windows, licensed by `v`; `dc` is an add-on of the cluster and the mode of a product; `disk` follows `v`. */
const { compiled, futures } = contracts({
  horizon: 2,
  clusters: [
    {
      id: 'a',
      offer: 'v',
      addOns: ['dc'],
      vsan: { rawTiB: '20', offer: 'disk' },
      hosts: [{ count: 2, sockets: 1, coresPerSocket: 8 }],
      guests: [{ id: 'g', kind: 'windows-server', vms: 10 }],
    },
  ],
  offers: {
    v: HOST,
    dc: HOST,
    disk: { ...HOST, metric: { id: 'tib-beyond-entitlement', tibPerCore: 1 }, of: 'v' },
  },
  products: [{ id: 'windows', modes: ['dc'] }],
});
const estate = { compiled, future: sure(compiled.futures[0]), timeline: sure(futures[0]).timeline };
const base = demandOf(compiled, estate.future, estate.timeline);
const told = ({ needed, parts }: typeof base) => ({
  needed: needed.map((series) => [...series]),
  parts: parts.map(({ offer, cluster, product }) => [offer, cluster, product]),
});

describe('the demand of a future', () => {
  test('is what its places ask for, and nothing of what follows others before these are planned', () => {
    expect(told(base)).toEqual({
      needed: [
        [2, 2],
        [2, 2],
        [0, 0],
      ],
      parts: [
        [0, 0, undefined],
        [1, 0, undefined],
        [2, 0, undefined],
      ],
    });
  });

  test('with a mode in force has the parts of its offer once, those of the product among them', () => {
    const [{ places }] = unitsOf(estate) as [ReturnType<typeof unitsOf>[number]];
    const mode = { places, offer: 1, months: Uint8Array.of(0, 1) };
    expect(told(withModes(estate, base, [mode]))).toEqual({
      needed: [
        [2, 2],
        [2, 4],
        [0, 0],
      ],
      parts: [
        [0, 0, undefined],
        [2, 0, undefined],
        [1, 0, undefined],
        [1, 0, 0],
      ],
    });
  });
});
