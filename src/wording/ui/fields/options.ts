import { segmentsOf, type InputPath } from '../../../model/scenario/inputPath.ts';
import { confidenceText } from '../../confidence.ts';
import { COST_ITEM_WORDS } from './costItems.ts';
import { METRIC_WORDS } from './metrics.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  true: 'Yes',
  false: 'No',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  other: 'Something else',
  none: 'None',
  linear: 'Even',
  's-curve': 'Slow, fast, slow',
  'front-loaded': 'Fast first',
  'back-loaded': 'Fast last',
  low: 'Low',
  base: 'Base',
  high: 'High',
  production: 'Production',
  dr: 'Disaster recovery',
  'dev-test': 'Development and test',
  'windows-server': 'Windows Server',
  'windows-desktop': 'Windows desktop',
  rhel: 'Red Hat Enterprise Linux',
  sles: 'SUSE Linux Enterprise Server',
  'oracle-linux': 'Oracle Linux',
  ubuntu: 'Ubuntu',
  'linux-free': 'Linux without a subscription',
  appliance: 'Appliance',
  move: 'Yes, they move',
  stay: 'No, they stay',
  ask: 'To be asked',
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
  'white-glove': 'By hand, one by one',
  'sql-server': 'SQL Server',
  'oracle-database': 'Oracle Database',
  'ibm-pvu': 'IBM, by processor value units',
  'sub-capacity': 'Licences by the cores of VMs (IBM)',
  'pinned-cores': 'Licences by pinned cores (Oracle)',
  subscription: 'Subscription',
  perpetual: 'Perpetual',
  yearly: 'Yearly in advance',
  prepaid: 'All at once',
  monthly: 'Month by month',
  community: 'Community',
  'business-hours': 'Business hours',
  'round-the-clock': 'Round the clock',
  'host-cores': 'Cores per host',
  'host-ram': 'GiB per host',
  'guest-vcpu': 'vCPU per VM',
  'guest-ram': 'GiB per VM',
  'cluster-hosts': 'Hosts per cluster',
  keep: 'Kept',
  drop: 'Dropped',
  replace: 'Replaced by subscriptions',
  'n+1': 'One host',
  'n+2': 'Two hosts',
  tenth: 'A tenth, at least two',
  vmware: 'VMware',
  kvm: 'KVM',
  both: 'Both',
  month: 'Month',
  year: 'Year',
  core: 'Cores',
  socket: 'Sockets',
  host: 'Hosts',
  vm: 'VMs',
  even: 'An equal share of its cluster’s',
  failover: 'An equal share while one host is down',
  'worst-day': 'All VMs of its cluster',
  greater: 'Take licences of their own',
  sets: 'Take all sockets once more',
  cores: 'Core',
  sockets: 'Socket',
  cluster: 'Cluster',
  all: 'The whole estate',
  site: 'Site',
  together: 'For all of them',
  'by-site': 'For each site',
  'by-place': 'For each cluster',
};

const OWN: Readonly<Record<string, (option: string) => string | undefined>> = {
  confidence: (option) => capital(confidenceText(option) ?? option),
  item: (option) => COST_ITEM_WORDS[option],
  id: (option) => METRIC_WORDS[option],
  rounding: (option) => (option === 'host' ? 'Host' : undefined),
};

/** What a choice is called in the field at an address. */
export function optionWord(path: InputPath, option: string): string {
  const field = segmentsOf(path).at(-1) ?? '';
  return (Object.hasOwn(OWN, field) ? OWN[field]?.(option) : undefined) ?? OPTIONS[option] ?? option;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
