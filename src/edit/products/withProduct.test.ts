import { describe, expect, it } from 'vitest';
import { named } from '../../catalogue/find.ts';
import { KNOWN_PRODUCTS } from '../../catalogue/products.ts';
import { cluster } from '../../../tests/small/lines.ts';
import { small } from '../../../tests/small/scenario.ts';
import { productsMissing } from './missing.ts';
import { modesAt, withProduct } from './withProduct.ts';

const known = (id: string): (typeof KNOWN_PRODUCTS)[number] => {
  const found = KNOWN_PRODUCTS.find((product) => product.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('known products', () => {
  it('are licensed by offers of the catalogue', () => {
    for (const { releases } of KNOWN_PRODUCTS)
      for (const id of releases.flat()) expect(named(id), id).toBeDefined();
  });

  it('are those of the release that had a price in the month, else the newest', () => {
    expect(modesAt(known('windows-server'), '2027-01')).toContain('windows-server-2025-standard-by-vm');
    expect(modesAt(known('windows-server'), '2012-10')).toEqual([
      'windows-server-2012-datacenter',
      'windows-server-2012-standard',
    ]);
    expect(modesAt(known('windows-server'), '1999-01')).toContain('windows-server-2025-datacenter');
    expect(modesAt(known('sles'), '2027-01')).toEqual(['sles-unlimited', 'sles-guests']);
  });
});

describe('a product that is added', () => {
  const clusters = [
    cluster('a', {
      guests: [
        { id: 'w', kind: 'windows-server', vms: 3, middleware: 'sql-server' },
        { id: 'r', kind: 'rhel', vms: 0 },
      ],
    }),
  ];

  it('stands last, with its modes, the VMs that need it, and an id of its own', () => {
    const scenario = small({ clusters, products: [{ id: 'backup', modes: ['x'], kinds: ['rhel'] }] });
    const made = withProduct(scenario, known('backup'), 'Backup');
    expect(made.path).toBe('products/backup-2');
    expect(made.scenario.products?.[1]).toEqual({
      id: 'backup-2',
      name: 'Backup',
      modes: ['veeam-universal-standard', 'veeam-socket'],
    });
    expect(
      withProduct(scenario, known('windows-server'), 'Windows').scenario.products?.at(-1)?.kinds,
    ).toEqual(['windows-server']);
  });

  it('is missing where VMs ask for it and no product is meant for them', () => {
    const missing = (products?: Parameters<typeof productsMissing>[0]['products']): string[] =>
      productsMissing({ clusters, products }).map(({ id }) => id);
    const all = ['windows-server', 'sql-server-standard', 'sql-server-enterprise', 'backup'];
    expect(missing()).toEqual(all);
    expect(missing([{ id: 'p', modes: [] }])).toEqual(all.slice(0, 3));
    expect(missing([{ id: 'p', modes: [], kinds: ['windows-server'] }])).toEqual(all.slice(1));
    expect(missing([{ id: 'p', modes: [], middleware: ['sql-server'] }])).toEqual([
      'windows-server',
      'backup',
    ]);
  });
});
