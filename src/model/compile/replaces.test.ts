import { expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';

/** What a platform replaces whose offer and add-ons are these. */
function replaced(offers: Record<string, Record<string, unknown>>, platform: object): string[] {
  const free = { metric: { id: 'free' }, price: '0' };
  const { compiled } = contracts({
    offers: { v: free, ...offers },
    platforms: { kvm: { offer: 'v', ...platform } },
  });
  return compiled.platforms.flatMap(({ replaces }) => [...replaces]);
}

const fabric = { metric: { id: 'per-host' }, replaces: ' NSX ' };

it('a platform replaces what its offer and its add-ons do, at a price that is known', () => {
  expect(replaced({ a: { ...fabric, price: '1' } }, { addOns: ['a'] })).toEqual(['nsx']);
  expect(replaced({ a: { ...fabric, quote: '1' } }, { offer: 'a' })).toEqual(['nsx']);
  expect(replaced({ a: fabric }, { addOns: ['a'] })).toEqual([]);
  expect(replaced({ a: { ...fabric, price: '1' } }, {})).toEqual([]);
  expect(replaced({}, { addOns: ['none'] })).toEqual([]);
  expect(replaced({ a: { ...fabric, price: '1' } }, { addOns: ['none'] })).toEqual([]);
});
