import { quoted } from '../quoted.ts';
import type { Entry, Source, Vendor } from '../schema.ts';

const generated: Source = {
  said: 'api-evangelist, a generated file: about; 4 to 8 % more since 2026-01',
  asOf: '2026',
  confidence: 'low',
};

const universal = (level: string, amount: string): Entry => ({
  id: `veeam-universal-${level.toLowerCase()}`,
  name: `Veeam Universal License, ${level}`,
  kind: 'add-on',
  metric: { id: 'per-vm' },
  currency: 'USD',
  billing: 'yearly',
  term: 12,
  prices: [{ amount, per: 'year', term: 12, source: generated }],
  minimum: { rule: 'sold in packs of 10', quantity: 10 },
  includes: 'one VM on vSphere, Hyper-V, AHV, RHV, OLVM, Proxmox VE or HyperCore alike',
  reviewBy: '2027-05',
});

/** Veeam. */
export const veeam: Vendor = {
  name: 'Veeam',
  offers: [
    universal('Standard', '250'),
    universal('Advanced', '350'),
    universal('Premium', '450'),
    quoted({
      id: 'veeam-socket',
      name: 'Veeam by CPU socket, existing customers',
      kind: 'add-on',
      metric: { id: 'per-socket' },
      currency: 'USD',
      said: 'Veeam’s documentation: VMware, Hyper-V and AHV only; price not found',
      notes: ['Other platforms need the universal licence: what leaves VMware has to be converted.'],
    }),
  ],
};
