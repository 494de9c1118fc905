import { quoted } from '../quoted.ts';
import type { Entry } from '../schema.ts';

/** Products of Red Hat, of today and of the past, whose price was not found. */
export const RED_HAT_ASKED: readonly Entry[] = [
  quoted({
    id: 'rhel-vdc-premium',
    name: 'RHEL for Virtual Datacenters, Premium',
    kind: 'guest-os',
    metric: { id: 'per-socket-pair' },
    currency: 'USD',
  }),
  quoted({
    id: 'red-hat-by-core',
    name: 'Red Hat middleware by core',
    kind: 'add-on',
    metric: { id: 'per-host-stacked', vcpuPerLicence: 1, most: 'cores' },
    currency: 'USD',
    said: 'ServiceNow, rh-core-based-license: virtual cores, never more than the cores of the host; price not found',
    url: 'https://github.com/ServiceNow/ServiceNowDocs',
  }),
  quoted({
    id: 'red-hat-satellite',
    name: 'Red Hat Satellite (Smart Management)',
    kind: 'management',
    currency: 'USD',
  }),
  quoted({
    id: 'rhev-2-3',
    name: 'Red Hat Enterprise Virtualization 2 and 3',
    metric: { id: 'per-socket' },
    currency: 'USD',
    soldFrom: '2009-11',
    successor: 'rhv',
    said: 'The Register, 2012-01-18: cheaper to support than vSphere Enterprise; price not found',
    url: 'http://www.theregister.co.uk/Print/2012/01/18/redhat_rhev_3_hypervisor/',
    includes: 'RHEV-M manager and RHEV-H hypervisor',
    notes: [
      'Packaged per socket pair from October 2013; whether it was still sold per socket then was not found.',
    ],
  }),
  quoted({
    id: 'rhv',
    name: 'Red Hat Virtualization, from the packaging of October 2013',
    metric: { id: 'per-socket-pair' },
    currency: 'USD',
    soldFrom: '2013-10',
    successor: 'openshift-virtualization-engine',
    notes: ['About 1,299 per socket pair in a blog of 2025; phased out, the date of its end was not found.'],
  }),
  quoted({
    id: 'rhev-desktops',
    name: 'RHEV for Desktops',
    kind: 'add-on',
    metric: { id: 'packs', of: 'vm', size: 25 },
    currency: 'USD',
    said: 'rhce.com, copy of a vendor page: packs of 25 concurrent desktops; price not found',
    url: 'http://www.rhce.com/virtualization/rhev/desktop/cost/',
  }),
  quoted({
    id: 'rhel-openstack-platform',
    name: 'RHEL OpenStack Platform',
    metric: { id: 'per-socket-pair' },
    currency: 'USD',
    soldFrom: '2013-10',
    includes: 'host and any number of RHEL guests',
  }),
];
