import type { Product } from '../model/scenario/products.ts';

/** What is called a product here: each has words, and a test that its offers are sold. */
export type KnownProductId =
  | 'windows-server'
  | 'rhel'
  | 'sles'
  | 'ubuntu-pro'
  | 'oracle-linux'
  | 'sql-server-standard'
  | 'sql-server-enterprise'
  | 'oracle-database'
  | 'ibm'
  | 'backup';

/** A product that VMs often need: which VMs, and the offers by which it is licensed, one list for each release, the newest first. */
export interface KnownProduct {
  readonly id: KnownProductId;
  readonly for: Pick<Product, 'kinds' | 'middleware'>;
  readonly releases: readonly (readonly string[])[];
}

const windowsOf = (release: string): string[] =>
  ['datacenter', 'standard'].map((edition) => `windows-server-${release}-${edition}`);

/** The products that can be added with one word or one click; their modes do the same job, so that the cheapest may win. */
export const KNOWN_PRODUCTS: readonly KnownProduct[] = [
  {
    id: 'windows-server',
    for: { kinds: ['windows-server'] },
    releases: [
      [...windowsOf('2025'), 'windows-server-2025-standard-by-vm'],
      ...['2022', '2019', '2016', '2012-r2', '2012', '2008-r2'].map(windowsOf),
    ],
  },
  { id: 'rhel', for: { kinds: ['rhel'] }, releases: [['rhel-vdc', 'rhel-guests-standard']] },
  { id: 'sles', for: { kinds: ['sles'] }, releases: [['sles-unlimited', 'sles-guests']] },
  {
    id: 'ubuntu-pro',
    for: { kinds: ['ubuntu'] },
    releases: [['ubuntu-pro-infrastructure', 'ubuntu-pro-vm']],
  },
  { id: 'oracle-linux', for: { kinds: ['oracle-linux'] }, releases: [['oracle-linux-premier']] },
  {
    id: 'sql-server-standard',
    for: { middleware: ['sql-server'] },
    releases: [['sql-server-standard-by-vm']],
  },
  {
    id: 'sql-server-enterprise',
    for: { middleware: ['sql-server'] },
    releases: [['sql-server-enterprise', 'sql-server-enterprise-by-vm']],
  },
  { id: 'oracle-database', for: { middleware: ['oracle-database'] }, releases: [['oracle-database-ee']] },
  { id: 'ibm', for: { middleware: ['ibm-pvu'] }, releases: [['ibm-pvu-sub-capacity']] },
  { id: 'backup', for: {}, releases: [['veeam-universal-standard', 'veeam-socket']] },
];
