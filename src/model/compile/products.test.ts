import { describe, expect, it } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import type { Product } from '../scenario/products.ts';
import { sure } from '../at.ts';
import { compileProducts, covers, isCovered } from './products.ts';

const product: Product = { id: 'p', modes: ['v'] };
const group = { id: 'g', kind: 'windows-server', vms: 1 } as const;

describe('a product', () => {
  it('covers all VMs where it names none', () => {
    expect(isCovered(product, 'a', group)).toBe(true);
  });

  it.each([
    [{ kinds: ['windows-server'] }, true],
    [{ kinds: ['rhel'] }, false],
    [{ middleware: ['none'] }, true],
    [{ middleware: ['sql-server'] }, false],
    [{ clusters: ['a'] }, true],
    [{ clusters: ['b'] }, false],
    [{ groups: ['g'] }, true],
    [{ groups: [] }, false],
    [{ kinds: ['windows-server'], clusters: ['b'] }, false],
  ] satisfies [Partial<Product>, boolean][])('that names %o covers the group: %s', (named, covered) => {
    expect(isCovered({ ...product, ...named }, 'a', group)).toBe(covered);
  });

  it('looks at the middleware a group has', () => {
    const sql = { ...group, middleware: 'sql-server' } as const;
    expect(isCovered({ ...product, middleware: ['sql-server'] }, 'a', sql)).toBe(true);
  });
});

describe('compiled products', () => {
  const offers = new Map([
    ['v', 0],
    ['k', 1],
  ]);
  const compiled = (change: Partial<Product>) =>
    compileProducts(small({ products: [{ ...product, ...change }] }), offers);

  it('are none where the scenario has none', () => {
    expect(compileProducts(small(), offers)).toEqual([]);
  });

  it('name their modes in their own order, those that exist', () => {
    expect(compiled({ modes: ['k', 'x', 'v'] })[0]?.modes).toEqual([1, 0]);
  });

  it('are needed on the platforms they name, on none where they end with VMware', () => {
    expect(compiled({})[0]?.on).toEqual([true]);
    expect(compiled({ platforms: [] })[0]?.on).toEqual([false]);
    expect(compiled({ side: 'kvm' })[0]?.on).toEqual([true]);
    expect(compiled({ side: 'vmware' })[0]?.on).toEqual([false]);
  });

  it('say by place whether they cover a group; no product covers all', () => {
    const products = compiled({ groups: ['x'] });
    expect(sure(products[0]).covers).toEqual([[false]]);
    expect(covers(products, 0, 0, 0)).toBe(false);
    expect(covers(products, undefined, 0, 0)).toBe(true);
  });
});
