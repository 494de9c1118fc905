import type { Edition, EditionPart, Source } from '../schema.ts';

const estimator: Source = {
  said: 'Cost estimator of kubev2v/migration-planner-ui 1.2.0, led by Red Hat',
  url: 'https://github.com/kubev2v/migration-planner-ui',
  asOf: '2026',
  confidence: 'vendor-tool',
};
const server: Source = {
  said: 'Red Hat store, RHEL Server: KVM in the system, up to 4 guests, no manager for several hosts',
  url: 'https://www.redhat.com/en/store',
  asOf: '2026-09-20',
  confidence: 'vendor',
};
const plans: Source = {
  said: 'api-evangelist, RH00002: any number of RHEL guests; the hypervisor is not included',
  url: 'https://raw.githubusercontent.com/api-evangelist/red-hat-enterprise-linux-8/refs/heads/main/plans/red-hat-enterprise-linux-8-plans-pricing.yml',
  asOf: '2026-05',
  confidence: 'secondary',
};
const open: Source = {
  said: 'Open-source licence; virsh, virt-manager and Cockpit, no manager for clusters',
  asOf: '2026',
  confidence: 'vendor',
};

const included: EditionPart = { is: 'included', source: estimator };
const supported: EditionPart = {
  is: 'included',
  source: { ...estimator, said: `${estimator.said}; whether support is Standard or Premium was not found` },
};
const onHosts: Omit<Edition, 'offer'> = {
  manager: { is: 'not-offered', source: server },
  storage: { is: 'not-offered', source: server },
};

// RHEL Server on a host supports four RHEL guests, which is no right for an estate: it is not entered as one.
const RHEL: readonly Edition[] = ['self-support', 'standard', 'premium'].map((level) => ({
  offer: `rhel-server-${level}`,
  ...onHosts,
}));

const WITH_RHEL: Edition['guests'] = { kinds: ['rhel'], source: estimator };

/** What the editions of Red Hat bring, and KVM on Linux that is licensed already. */
export const RED_HAT_EDITIONS: readonly Edition[] = [
  ...RHEL,
  {
    offer: 'rhel-vdc',
    manager: { is: 'not-offered', source: plans },
    storage: { is: 'not-offered', source: plans },
    guests: { kinds: ['rhel'], source: plans },
  },
  {
    offer: 'openshift-virtualization-engine',
    manager: { is: 'added', offer: 'acm-virtualization', source: estimator },
    storage: { is: 'not-offered', source: estimator },
    support: supported,
  },
  { offer: 'openshift-kubernetes-engine', manager: included, support: supported, guests: WITH_RHEL },
  { offer: 'openshift-container-platform', manager: included, support: supported, guests: WITH_RHEL },
  {
    offer: 'openshift-platform-plus',
    manager: included,
    storage: included,
    support: supported,
    guests: WITH_RHEL,
  },
  {
    offer: 'kvm-on-licensed-linux',
    manager: { is: 'not-offered', source: open },
    storage: { is: 'not-offered', source: open },
  },
];
