import { expect, test } from 'vitest';
import { checkProducts } from './checkProducts.ts';
import { knownIn } from './known.ts';
import type { Product } from './products.ts';
import type { Scenario } from './scenario.ts';
import { small } from '../../../tests/small/scenario.ts';

const windows: Product = { id: 'w', modes: ['v', 'k'] };

function problems(change: Partial<Scenario>): string[] {
  const scenario = small(change);
  return checkProducts(scenario, knownIn(scenario, [])).map(
    ({ path, code, data }) => `${path} ${code} ${JSON.stringify(data)}`,
  );
}

test('a product whose names all exist has no problem, nor has a scenario without products', () => {
  const named = { ...windows, clusters: ['a'], groups: ['g'], platforms: ['kvm'] };
  expect(problems({ products: [named], futures: [{ id: 'stay', modes: { w: 'k' } }] })).toEqual([]);
  expect(problems({})).toEqual([]);
});

test('each name that nothing carries is a problem where it stands', () => {
  const named = { id: 'w', modes: ['v', 'm'], clusters: ['c'], groups: ['h'], platforms: ['p'] };
  expect(problems({ products: [named] })).toEqual([
    'products/w/modes unknown-offer {"id":"m"}',
    'products/w/clusters unknown-cluster {"id":"c"}',
    'products/w/groups unknown-group {"id":"h"}',
    'products/w/platforms unknown-platform {"id":"p"}',
  ]);
});

test('a future fixes a mode of a product that exists, among its modes', () => {
  const products = [{ ...windows, modes: ['v'] }];
  expect(problems({ products, futures: [{ id: 'stay', modes: { w: 'k', x: 'v' } }] })).toEqual([
    'futures/stay/modes/w not-a-mode {"id":"k"}',
    'futures/stay/modes/x unknown-product {"id":"x"}',
  ]);
  expect(problems({ futures: [{ id: 'stay', modes: { x: 'v' } }] })).toEqual([
    'futures/stay/modes/x unknown-product {"id":"x"}',
  ]);
});
