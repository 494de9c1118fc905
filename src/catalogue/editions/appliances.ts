import type { Edition, EditionPart, Source } from '../schema.ts';

const roundUp: Source = {
  said: 'A round-up of 2026, a public file on GitHub whose repository is not recorded: hypervisor, manager and support',
  asOf: '2026',
  confidence: 'blog',
};
const nutanix: Source = {
  said: 'Nutanix: AHV in every level, storage, basic Prism Central; the manager of several clusters is sold apart',
  url: 'https://www.nutanix.com/products/nutanix-cloud-clusters/pricing',
  asOf: '2026-09-20',
  confidence: 'vendor',
};
const competitor: Source = {
  said: 'kestra.io, a competitor, in a public file on GitHub whose repository is not recorded',
  asOf: '2026',
  confidence: 'low',
};
const subscription: Source = {
  said: 'OpenNebula subscription, revision of 2021-04-15, copy: storage on Ceph was added at a quarter of the price',
  url: 'https://scribd.com/document/606114528/OpenNebula-Subscription-Rev20210415',
  asOf: '2021-04',
  confidence: 'vendor',
};
const everything: Source = {
  said: 'VergeOS: compute, storage, network and disaster recovery in one product',
  asOf: '2026',
  confidence: 'unknown',
};

const included = (source: Source): EditionPart => ({ is: 'included', source });
const NUTANIX = [
  'nutanix-nci-pro',
  'nutanix-nci-starter',
  'nutanix-nci-ultimate',
  'nutanix-nc2-pro',
  'nutanix-nc2-ultimate',
];

/** What editions of platforms sold as one product bring. */
export const APPLIANCE_EDITIONS: readonly Edition[] = [
  // Whether HPE brings storage was not checked by any source.
  { offer: 'hpe-vm-essentials', manager: included(roundUp), support: included(roundUp) },
  ...NUTANIX.map((offer) => ({ offer, manager: included(nutanix), storage: included(nutanix) })),
  { offer: 'platform9-private-cloud-director', manager: included(competitor) },
  ...['standard', 'premium', 'elemental'].map((level) => ({
    offer: `opennebula-${level}`,
    manager: included(subscription),
  })),
  { offer: 'vergeos', manager: included(everything), storage: included(everything) },
];
