import { expect, it } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import type { Product } from '../scenario/products.ts';
import { notEntered } from './notEntered.ts';

const [cluster] = small().clusters;
if (!cluster) throw new Error('the small scenario has a cluster');

const group = (id: string, kind: GuestGroup['kind'], more: Partial<GuestGroup> = {}): GuestGroup => ({
  id,
  kind,
  vms: 5,
  ...more,
});
const guests = [
  group('web', 'windows-server'),
  group('sql', 'windows-server', { vms: 2, middleware: 'sql-server' }),
  group('off', 'windows-server', { vms: 40, poweredOn: false }),
  group('rhel', 'rhel'),
  group('free', 'linux-free'),
  group('none', 'sles', { vms: 0 }),
];
const lines = (...products: Product[]): (readonly [string, number])[] =>
  notEntered({
    ...small(),
    clusters: [
      { ...cluster, guests },
      { ...cluster, id: 'b', guests },
    ],
    products,
  }).map(({ of, count }) => [of, count]);
const product = (more: Partial<Product>): Product => ({ id: 'p', modes: ['v'], ...more });

it('names what runs in VMs without a product once, with the VMs that are switched on', () => {
  expect(lines()).toEqual([
    ['windows-server', 14],
    ['rhel', 10],
    ['sql-server', 4],
  ]);
});

it('leaves out what a product is for, and only where it is for it', () => {
  expect(lines(product({ kinds: ['windows-server', 'rhel'] }))).toEqual([['sql-server', 4]]);
  expect(lines(product({ kinds: ['windows-server'], clusters: ['b'] }))).toEqual([
    ['windows-server', 7],
    ['rhel', 10],
    ['sql-server', 4],
  ]);
  expect(lines(product({ kinds: ['windows-server'] }), product({ groups: ['rhel', 'sql'] }))).toEqual([]);
});

it('leaves open the VMs that a product does not cover because of the software in them, or of their system', () => {
  // The product is for Windows without a database; two VMs of each cluster have one.
  expect(lines(product({ kinds: ['windows-server'], middleware: ['none'] }))).toEqual([
    ['windows-server', 4],
    ['rhel', 10],
    ['sql-server', 4],
  ]);
  expect(lines(product({ kinds: ['rhel'], middleware: ['sql-server'] }))).toEqual([
    ['windows-server', 14],
    ['rhel', 10],
    ['sql-server', 4],
  ]);
});

it('takes a database for no system, a system for no database, and backup of all VMs for neither', () => {
  const database = product({ kinds: ['windows-server'], middleware: ['sql-server'] });
  expect(lines(database, product({}))).toEqual([
    ['windows-server', 14],
    ['rhel', 10],
  ]);
});
