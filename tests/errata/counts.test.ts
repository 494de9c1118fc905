import { describe, expect, it } from 'vitest';
import { phasein } from '../cli/fakeIo.ts';

// Mistakes that calculators of this kind have been seen to make, as rules that ours keeps: counting.

const counted = async (items: readonly object[]): Promise<(number | null)[]> => {
  const { out } = await phasein(['count', '-'], { '-': JSON.stringify(items) });
  return (JSON.parse(out) as { quantity: number | null }[]).map(({ quantity }) => quantity);
};

const perCore = { metric: 'per-core', params: { floorPerCpu: 16 } };

describe('a floor that is applied once to the estate, or to a server, or not at all', () => {
  it('is applied to every CPU', async () => {
    // 34 hosts of the genuine export: 33 of 2 × 8 cores are 528; each CPU of 8 is billed as 16.
    expect(
      await counted([
        { ...perCore, hosts: [{ count: 33, sockets: 2, coresPerSocket: 8 }] },
        { ...perCore, hosts: [{ count: 1, sockets: 1, coresPerSocket: 7 }] },
        { ...perCore, hosts: [{ count: 1, sockets: 4, coresPerSocket: 10 }] },
        { ...perCore, hosts: [{ count: 1, sockets: 2, coresPerSocket: 20 }] },
      ]),
    ).toEqual([1056, 16, 64, 40]);
  });

  it('makes 528 cores of a genuine export 1,088 licences', async () => {
    const { readFileSync } = await import('node:fs');
    const genuine = readFileSync(new URL('../import/samples/rvtools-3x.xlsx', import.meta.url));
    const { out } = await phasein(['import', 'genuine.xlsx'], { 'genuine.xlsx': genuine });
    expect(out).toContain('34 hosts, 68 sockets, 528 cores, billed as 1,088');
  });
});

describe('the first host standing for the cluster', () => {
  it('counts every kind of host by itself, whichever stands first', async () => {
    const small = { count: 2, sockets: 2, coresPerSocket: 8 };
    const large = { count: 3, sockets: 2, coresPerSocket: 24 };
    expect(
      await counted([
        { ...perCore, hosts: [small, large] },
        { ...perCore, hosts: [large, small] },
      ]),
    ).toEqual([208, 208]);
  });
});

describe('an add-on that goes below zero', () => {
  it('is nothing where the entitlement is larger, and pools what is entitled over the licensed cores', async () => {
    const tib = (raw: number, cores: number): object => ({
      metric: 'tib-beyond-entitlement',
      params: { tibPerCore: 1 },
      tib: [{ cluster: 'a', raw, cores }],
      held: cores,
    });
    expect(await counted([tib(20, 64), tib(64, 64), tib(100, 64)])).toEqual([0, 0, 36]);
  });
});
