/** A published amount with its spread, currency, source, date and confidence: what an item costs until somebody knows better. */
export interface SourcedAmount {
  readonly low: string;
  readonly base: string;
  readonly high: string;
  readonly currency: string;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: 'vendor' | 'press' | 'blog' | 'derived';
}

/** A published number that is no money: a ratio, a power draw, a number of VMs. */
export interface SourcedNumber {
  readonly value: string;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: 'vendor' | 'press' | 'blog' | 'derived';
}

/** Migration of one VM: 300 to 3,000 USD; no likely value is published, so the base is the geometric mean, our arithmetic. */
export const MIGRATION_PER_VM: SourcedAmount = {
  low: '300',
  base: '949',
  high: '3000',
  currency: 'USD',
  source:
    'Gartner on estates of 2,000 VMs and more, by Data News; base is the geometric mean of the two ends',
  asOf: '2025-01',
  confidence: 'press',
};

/**
 * Training of one administrator. No price of a course was found; what learning costs is derived instead: 10 to 30 % of
 * working time lost for 3 to 6 months at 150,000 USD a year, that is 3,750 to 22,500; the base is their geometric mean.
 */
export const TRAINING_PER_ADMINISTRATOR: SourcedAmount = {
  low: '3750',
  base: '9186',
  high: '22500',
  currency: 'USD',
  source:
    'derived: 10-30 % efficiency loss for 3-6 months (ReadyWorks 2026) at 150,000 a year (VCF_ROI defaults 2025-02); base is the geometric mean',
  asOf: '2026',
  confidence: 'derived',
};

/** Power of a host in kW. */
export const HOST_KW: SourcedNumber = {
  value: '0.5',
  source: 'jvalentine13/VCF_ROI defaults',
  asOf: '2025-02',
  confidence: 'blog',
};

/** Power usage effectiveness of a data centre. */
export const PUE: SourcedNumber = {
  value: '1.58',
  source: 'Uptime Institute survey 2023, quoted by Upsite',
  asOf: '2023',
  confidence: 'press',
};

/** VMs that one administrator looks after: the mean of a survey with extremes of 18 and 1,800. */
export const VMS_PER_ADMINISTRATOR: SourcedNumber = {
  value: '77',
  source: 'EMA survey of about 2009, by Le Monde Informatique',
  asOf: '2009',
  confidence: 'press',
};

/** Raw TiB that one TiB of guests' disks takes: an array presents usable capacity, so 1. */
export const STORAGE_ON_ARRAY: SourcedNumber = {
  value: '1',
  source: 'docs/model.md#8',
  asOf: '2026-11',
  confidence: 'derived',
};

/** Factors of other ways to store, to choose from; a pool of three copies, mirrors and parities of vSAN. */
export const STORAGE_FACTORS: Readonly<Record<string, SourcedNumber>> = {
  array: STORAGE_ON_ARRAY,
  'ceph-3-copies': {
    value: '3',
    source: 'Proxmox VE documentation, chapter pveceph: size 3 by default',
    asOf: '2026',
    confidence: 'vendor',
  },
  'vsan-raid-1': {
    value: '2',
    source: 'VMware vSAN documentation: one failure tolerated by mirroring',
    asOf: '2023',
    confidence: 'vendor',
  },
  'vsan-raid-5': {
    value: '1.3333333333',
    source: 'VMware vSAN documentation: one failure tolerated by parity, 4 for 3',
    asOf: '2023',
    confidence: 'vendor',
  },
  'vsan-raid-6': {
    value: '1.5',
    source: 'VMware vSAN documentation: two failures tolerated by parity, 6 for 4',
    asOf: '2023',
    confidence: 'vendor',
  },
};
