import type { Edition, EditionPart, Source } from '../schema.ts';

const xen: Source = {
  said: 'nortinia.com: XCP-ng with Xen Orchestra',
  url: 'https://nortinia.com/journal/nip-xcp-ng-why-not-vmware',
  asOf: '2026',
  confidence: 'blog',
};
const around2024: Source = {
  said: 'A public file on GitHub whose repository is not recorded: XCP-ng, Xen Orchestra and support',
  asOf: '2024',
  dated: 'about 2024',
  confidence: 'blog',
};
const hyperV: Source = {
  said: 'thisismydemo, citing Microsoft: Hyper-V, storage and any number of Windows guests; Windows Admin Center is free',
  url: 'https://github.com/thisismydemo/thisismydemo.github.io',
  asOf: '2026-02',
  confidence: 'blog',
};

const included = (source: Source): EditionPart => ({ is: 'included', source });

/** What editions of alternatives that are not KVM bring. */
export const OTHER_EDITIONS: readonly Edition[] = [
  { offer: 'xcp-ng', manager: included(xen) },
  { offer: 'vates-vms-pro', manager: included(around2024), support: included(around2024) },
  {
    offer: 'windows-server-2025-datacenter',
    manager: included(hyperV),
    storage: included(hyperV),
    guests: { kinds: ['windows-server'], source: hyperV },
  },
];
