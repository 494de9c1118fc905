import { APPLIANCE_EDITIONS } from './editions/appliances.ts';
import { LINUX_EDITIONS } from './editions/linux.ts';
import { OTHER_EDITIONS } from './editions/notKvm.ts';
import { RED_HAT_EDITIONS } from './editions/redhat.ts';
import type { Edition, Elsewhere, Source } from './schema.ts';

/** What each edition brings, by the offer that is the edition; one of which no source says anything is absent. */
export const EDITIONS: ReadonlyMap<string, Edition> = new Map(
  [...RED_HAT_EDITIONS, ...LINUX_EDITIONS, ...APPLIANCE_EDITIONS, ...OTHER_EDITIONS].map((edition) => [
    edition.offer,
    edition,
  ]),
);

const talk: Source = {
  said: 'Michael Day, IBM: Advancements with Open Virtualization & KVM',
  asOf: '2013-02',
  dated: 'about February 2013',
  confidence: 'vendor',
};
const limits: Source = {
  said: 'redhat.com, virtualization limits, an old copy: a release of the past beside today’s subscription',
  asOf: '2026-11-22',
  confidence: 'vendor',
};

/** Platforms of the catalogue that are none for x86 hosts of today: for what was, and for other hardware. */
export const ELSEWHERE: readonly Elsewhere[] = [
  { platform: 'rhel-5-kvm', code: 'succeeded', of: 'rhel-kvm', source: limits },
  { platform: 'rhel-6-kvm', code: 'succeeded', of: 'rhel-kvm', source: limits },
  { platform: 'kvm-power', code: 'other-hardware', of: 'POWER', source: talk },
  { platform: 'kvm-s390', code: 'other-hardware', of: 's390', source: talk },
];

/** Offers that license the backup of VMs. */
export const BACKUP_OFFERS: readonly string[] = [
  'veeam-universal-standard',
  'veeam-universal-advanced',
  'veeam-universal-premium',
  'veeam-socket',
];
