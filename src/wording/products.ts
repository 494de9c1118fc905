/** What a known product is called, and what adding it means. */
interface ProductWords {
  readonly name: string;
  readonly sentence: string;
}

/** Words of the products that can be added as they are; one without words does not compile. */
export const PRODUCT_WORDS = {
  'windows-server': {
    name: 'Windows Server',
    sentence: 'Datacenter or Standard by host, or Standard by VM, whichever costs least.',
  },
  rhel: {
    name: 'RHEL guests',
    sentence: 'Virtual Datacenters by socket pair, or Standard for every two guests, whichever costs least.',
  },
  sles: {
    name: 'SLES guests',
    sentence: 'Unlimited guests by socket pair, or every two guests; your quote is asked for.',
  },
  'ubuntu-pro': { name: 'Ubuntu Pro', sentence: 'Infrastructure support for all hosts, or by VM.' },
  'oracle-linux': { name: 'Oracle Linux support', sentence: 'Premier Support by socket pair.' },
  'sql-server-standard': { name: 'SQL Server Standard', sentence: 'The virtual cores of its VMs.' },
  'sql-server-enterprise': {
    name: 'SQL Server Enterprise',
    sentence: 'All cores of a host, or the virtual cores of its VMs, whichever costs least.',
  },
  'oracle-database': {
    name: 'Oracle Database Enterprise',
    sentence: 'The cores of the hosts that its VMs run on; what reaches further is a contested position.',
  },
  ibm: {
    name: 'IBM software by PVU',
    sentence: 'Sub-capacity by the cores of its VMs; your quote is asked for.',
  },
  backup: { name: 'Backup', sentence: 'Veeam by VM or by socket, whichever costs least.' },
} as const satisfies Readonly<Record<string, ProductWords>>;

/** Above the products that can be added with one click. */
export const PRODUCTS_TO_ADD =
  'VMs of this estate need products that are not entered. Add them as the catalogue sells them:';
