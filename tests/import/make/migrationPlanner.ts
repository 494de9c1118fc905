/** A file of JSON. */
export function jsonOf(value: unknown): Blob {
  return new Blob([JSON.stringify(value, undefined, 2)]);
}

/** What must never leave the file. */
export const PLANNER_SECRETS = ['vlan-secret', 'serial-secret', 'agent.secret.example'] as const;
const [VLAN, SERIAL, AGENT] = PLANNER_SECRETS;

const sums = (total: number | null): object => ({ total, totalForMigratable: 1, totalForNotMigratable: 0 });

const systems = (counts: Readonly<Record<string, number>>): object =>
  Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, { count, supported: true, supportTier: 'full' }]),
  );

/** The inventory of a vCenter as the present interface writes it; two clusters, and one VM in neither. */
export function present(): Record<string, unknown> {
  const host = (id: string, cpuSockets: number | null, cpuCores: number | null): object => ({
    id,
    vendor: 'Dell Inc.',
    model: SERIAL,
    cpuSockets,
    cpuCores,
    memoryMB: 524_288,
  });
  const large = {
    vms: {
      total: 10,
      totalMigratable: 9,
      cpuCores: sums(40),
      ramGB: sums(160),
      diskGB: sums(1000),
      osInfo: systems({
        'Red Hat Enterprise Linux 9 (64-bit)': 4,
        'Microsoft Windows Server 2019 (64-bit)': 5,
      }),
      powerStates: { poweredOn: 8, poweredOff: 2 },
    },
    infra: {
      totalHosts: 3,
      hosts: [host('host-1', 2, 32), host('host-2', 2, 32), host('host-3', 2, null)],
      datastores: [{ type: 'vsan', totalCapacityGB: 40_000, diskId: SERIAL }],
      networks: [{ name: VLAN, vlanId: VLAN }],
      cpuOverCommitment: 0.6,
    },
    clusterFeatures: {},
    clusterUtilization: { cpu_avg: 30, cpu_p95: 55, confidence: 0.9 },
  };
  const small = {
    vms: {
      total: 4,
      cpuCores: sums(6),
      ramGB: sums(null),
      diskGB: sums(80),
      osInfo: systems({ 'Ubuntu Linux (64-bit)': 4 }),
      powerStates: { poweredOn: 4 },
    },
    infra: { totalHosts: 1, hosts: [host('host-4', 1, 12)] },
  };
  return {
    vcenter_id: 'center-1',
    vcenter_version: '8.0.3',
    created_at: '2026-05-06T07:08:09Z',
    clusters: { 'domain-c8': large, 'domain-c9': small },
    vcenter: { vms: { total: 15, cpuCores: sums(48) }, infra: { totalHosts: 4 } },
  };
}

/** What a source of early 2025 states: counts by system, numbers of hosts, and no CPU of any. */
export function listOfSources(): unknown[] {
  return [
    {
      id: 'source-1',
      name: 'example',
      onPremises: true,
      agent: { credentialUrl: AGENT },
      inventory: {
        vcenter: { id: 'center-2' },
        vms: {
          total: 9,
          cpuCores: { total: 27, histogram: { minValue: 1, step: 1, data: [9] } },
          ramGB: { total: 90 },
          diskGB: { total: 900 },
          os: { 'SUSE Linux Enterprise 15 (64-bit)': 6, 'Some Appliance': 3 },
          powerStates: { poweredOn: 9 },
        },
        infra: { totalHosts: 7, totalClusters: 2, hostsPerCluster: [4, 3], hostPowerStates: { green: 7 } },
      },
    },
  ];
}

/** The oldest form, in a wrapper: sizes as histograms, whose sums are not stated. */
export function wrapped(): Record<string, unknown> {
  const histogram = { minValue: 1, step: 1, data: [3, 0, 2, 5] };
  return {
    err: 'Failed collecting some information',
    inventory: {
      vms: {
        total: 10,
        cpuCores: histogram,
        ramGB: histogram,
        diskGB: histogram,
        os: { windows: 4, linux: 6 },
      },
      infra: { datastores: [{ type: 'vmfs', totalCapacityGB: 1000 }], networks: [{ vlanID: VLAN }] },
    },
  };
}
