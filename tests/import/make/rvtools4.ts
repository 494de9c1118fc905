import headings from './rvtools-4.7.1.headings.json' with { type: 'json' };
import type { Made, MadeSheet } from './workbook.ts';

/** The sheets of RVTools 4.7.1 whose headings are kept here as that version writes them. */
type SheetName = keyof typeof headings;

/** Values of one row by their headings; whatever is not given is empty. */
type Given = Readonly<Record<string, Made>>;

/** What must never leave the file: licence keys, addresses, serial numbers, people. */
export const SECRETS = ['KEY00-SECRET', '10.66.66.66', 'SERIAL-SECRET', 'person@secret.example'] as const;
const [KEY, ADDRESS, SERIAL, PERSON] = SECRETS;

const CENTER = 'c0ffee00-0000-4000-8000-000000000001';

/** Where in the list of VMs custom attributes stand, one of which has the heading of a column of its own. */
const BEFORE_CUSTOM = 'Annotation';
const CUSTOM = ['owner', 'Datacenter', 'backup'];

/** An estate of nobody as RVTools 4.7.1 would export it, with what is odd in genuine ones. */
export function rvtools4(): MadeSheet[] {
  return [
    sheet('vInfo', vms(), CUSTOM),
    sheet('vHost', hosts()),
    sheet('vCluster', [
      { Name: 'Alpha', NumHosts: 3, NumCpuCores: 144, NumCpuThreads: 288, ...inCenter },
      { Name: 'Beta', NumHosts: 2, NumCpuCores: 40, NumCpuThreads: 80, ...inCenter },
    ]),
    sheet('vLicense', [
      {
        Name: 'VMware vSphere Foundation',
        Key: KEY,
        'Cost Unit': 'cpuCore:16core',
        Total: 10_000,
        Used: 192,
        'Expiration Date': 'Never',
      },
    ]),
    sheet('vSource', [{ Name: ADDRESS, Version: '8.0.3', ...inCenter }]),
    sheet('vMetaData', [
      {
        'RVTools major version': '4.7',
        'RVTools version': '4.7.1.4',
        'xlsx creation datetime': 46_059.42,
        Server: ADDRESS,
      },
    ]),
  ];
}

const inCenter: Given = { 'VI SDK Server': ADDRESS, 'VI SDK UUID': CENTER };

function hosts(): Given[] {
  const alpha = { Datacenter: 'North', Cluster: 'Alpha', '# CPU': 2, 'Cores per CPU': 24, '# Cores': 48 };
  const beta = { Datacenter: 'North', Cluster: 'Beta', '# CPU': 1, 'Cores per CPU': 12, '# Cores': 12 };
  const common = {
    'CPU usage %': 25,
    'Memory usage %': 50,
    'Serial number': SERIAL,
    'Assigned License(s)': KEY,
    Console: ADDRESS,
    ...inCenter,
  };
  return [
    { Host: 'a1', ...alpha, '# Memory': 785_000, '# VMs': 6, '# vCPUs': 30, ...common },
    { Host: 'a2', ...alpha, '# Memory': 785_012, '# VMs': 5, '# vCPUs': 23, ...common },
    // In maintenance, and no less to be licensed.
    {
      Host: 'a3',
      ...alpha,
      '# Memory': 785_003,
      '# VMs': 0,
      '# vCPUs': 0,
      'in Maintenance Mode': 'True',
      ...common,
    },
    { Host: 'b1', ...beta, '# Memory': 262_000, '# VMs': 1, '# vCPUs': 2, ...common },
    // Threads where cores belong: the quotient next to it does not agree.
    { Host: 'b2', ...beta, '# Cores': 28, '# Memory': 262_000, '# VMs': 0, '# vCPUs': 0, ...common },
  ];
}

function vms(): Given[] {
  let number = 0;
  const vm = (name: string | undefined, given: Given): Given => ({
    VM: name,
    Powerstate: 'poweredOn',
    Template: 'False',
    'SRM Placeholder': 'False',
    CPUs: 4,
    Memory: 16_384,
    'In Use MiB': 102_400,
    'Provisioned MiB': 204_800,
    Datacenter: 'North',
    Cluster: 'Alpha',
    Host: 'a1',
    'Primary IP Address': ADDRESS,
    Annotation: PERSON,
    'VM ID': `vm-${String(++number)}`,
    ...inCenter,
    ...given,
  });
  const server = 'Microsoft Windows Server 2022 (64-bit)';
  const rhel = 'Red Hat Enterprise Linux 9 (64-bit)';
  const systems = (tools: string | undefined, configured = tools): Given => ({
    'OS according to the VMware Tools': tools,
    'OS according to the configuration file': configured,
  });
  const repeated = vm('app2', { ...systems(server), CPUs: 8 });
  return [
    vm('app1', { ...systems(server), CPUs: 2, Memory: 8192 }),
    repeated,
    vm('db1', { ...systems(rhel), CPUs: 16, Memory: '65,536' }),
    vm('db2', { ...systems(undefined, rhel), CPUs: 12, Memory: 32_768, Host: 'a2' }),
    vm('old', systems('Microsoft Windows Server 2016 (64-bit)', 'Microsoft Windows Server 2019 (64-bit)')),
    vm('web', { ...systems('Ubuntu Linux (64-bit)'), Cluster: 'Beta', Host: 'b1', CPUs: 2, Memory: 4096 }),
    vm('odd', { ...systems('Other 3.x or later Linux (64-bit)'), Host: 'a2', CPUs: 1 }),
    vm('asleep', { ...systems(server), Powerstate: 'suspended' }),
    vm('off', { ...systems(rhel), Powerstate: 'poweredOff', Host: 'a2' }),
    vm('gold', { ...systems(server), Powerstate: 'poweredOff', Template: 'True' }),
    vm('shadow', { ...systems(server), 'SRM Placeholder': 'True', Powerstate: 'poweredOff' }),
    vm('vCLS-1234', { ...systems('VMware Photon OS (64-bit)'), CPUs: 1, Memory: 128, Host: 'a2' }),
    vm('vCLS (2)', { ...systems('VMware Photon OS (64-bit)'), CPUs: 1, Memory: 128 }),
    vm('app2', { ...systems(server), CPUs: 8, 'VM ID': repeated['VM ID'] }),
    vm(undefined, systems(server)),
    {},
    {},
  ];
}

/** A sheet with all columns of its version, in their order, and custom attributes where such stand. */
function sheet(name: SheetName, rows: readonly Given[], custom: readonly string[] = []): MadeSheet {
  const own: readonly string[] = headings[name];
  const at = custom.length === 0 ? own.length : own.indexOf(BEFORE_CUSTOM) + 1;
  const before = own.slice(0, at);
  const after = own.slice(at);
  return {
    name,
    rows: [
      [...before, ...custom, ...after],
      ...rows.map((given) => {
        const unknown = Object.keys(given).filter((heading) => !own.includes(heading));
        if (unknown.length > 0) throw new Error(`${name} has no column ${unknown.join(', ')}`);
        const isBlank = Object.keys(given).length === 0;
        return [
          ...before.map((heading) => given[heading]),
          ...custom.map((heading) => (isBlank ? undefined : `custom ${heading} of ${PERSON}`)),
          ...after.map((heading) => given[heading]),
        ];
      }),
    ],
  };
}
