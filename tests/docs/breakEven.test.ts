import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOLD } from '../../src/catalogue/find.ts';
import { phasein } from '../cli/fakeIo.ts';
import { small } from '../small/scenario.ts';

// Published break-even points (guest licensing facts of 2026-11-22: arithmetic on list prices), computed by our own metrics.

interface Host {
  readonly sockets: number;
  readonly coresPerSocket: number;
}

/** What an offer of the catalogue costs for so many VMs of 8 virtual cores on one host, at the price of a month. */
async function costs(id: string, host: Host, most: number): Promise<number[]> {
  const entry = SOLD.get(id)?.entry;
  if (!entry) throw new Error(`no offer ${id}`);
  const { id: metric, ...params } = entry.metric;
  const items = Array.from({ length: most }, (_, at) => ({
    metric,
    params,
    hosts: [{ count: 1, ...host }],
    guests: [{ vms: at + 1, vcpu: 8 }],
  }));
  const { out } = await phasein(['count', '-'], { '-': JSON.stringify(items) });
  const price = entry.prices.at(-1)?.amount;
  const amount = Number(typeof price === 'string' ? price : price?.base);
  return (JSON.parse(out) as { quantity: number }[]).map(({ quantity }) => quantity * amount);
}

/** The first number of VMs for which the second offer costs less than the first. */
async function overtaken(first: string, second: string, host: Host): Promise<number> {
  const [one, other] = await Promise.all([costs(first, host, 60), costs(second, host, 60)]);
  return one.findIndex((cost, at) => (other[at] ?? Infinity) < cost) + 1;
}

const doc = readFileSync(new URL('../../docs/worked/break-even.md', import.meta.url), 'utf8');

describe('Windows Server Datacenter overtakes Standard', () => {
  const published = { '2012': 11, '2012 R2': 13, '2016': 13, '2019': 13, '2022': 11, '2025': 11 };

  it.each(Object.entries(published))(
    'of %s from VM %i on, whatever the cores of the host',
    async (release, vm) => {
      const id = release.toLowerCase().replace(' ', '-');
      const hosts = [8, 16, 32].map((coresPerSocket) => ({ sockets: 2, coresPerSocket }));
      for (const host of hosts)
        expect(
          await overtaken(`windows-server-${id}-standard`, `windows-server-${id}-datacenter`, host),
        ).toBe(vm);
      expect(doc).toMatch(new RegExp(`\\| ${release} +\\|.*\\| +${String(vm)} \\|`));
    },
  );

  it('by VM from the 47th VM of 8 virtual cores on a host of 64', async () => {
    const host = { sockets: 2, coresPerSocket: 32 };
    const vm = await overtaken('windows-server-2025-standard-by-vm', 'windows-server-2025-datacenter', host);
    expect(vm).toBe(47);
  });
});

describe('RHEL for Virtual Datacenters overtakes RHEL Server', () => {
  it('from the seventh VM on a socket pair', async () => {
    const host = { sockets: 2, coresPerSocket: 16 };
    expect(await overtaken('rhel-guests-standard', 'rhel-vdc', host)).toBe(7);
    expect(doc).toMatch(/\| +878\.90 \| +2,748\.90 \| +3\.13 \| +7 \|/);
  });
});

describe('a product with both as its modes', () => {
  const decided = async (kind: 'rhel' | 'windows-server', vms: number, modes: string[]): Promise<unknown> => {
    const [cluster] = small().clusters;
    const scenario = small({
      clusters: cluster
        ? [
            {
              ...cluster,
              hosts: cluster.hosts.map((host) => ({ ...host, count: 1 })),
              guests: [{ id: 'g', kind, vms, vcpu: 2, growth: '0', disposition: 'stay' }],
            },
          ]
        : [],
      products: [{ id: 'system', kinds: [kind], modes }],
      futures: [{ id: 'stay' }],
    });
    const { out } = await phasein(['estimate', 's.json', '--json', '--brief'], {
      's.json': JSON.stringify(scenario),
    });
    const { completeness } = JSON.parse(out) as { completeness: { held: { offer: string }[] } };
    return completeness.held.map(({ offer }) => offer);
  };

  it('is taken to be held in the cheaper one', async () => {
    const windows = ['windows-server-2025-standard', 'windows-server-2025-datacenter'];
    expect(await decided('windows-server', 10, windows)).toEqual([windows[0]]);
    expect(await decided('windows-server', 11, windows)).toEqual([windows[1]]);
    const rhel = ['rhel-guests-standard', 'rhel-vdc'];
    expect(await decided('rhel', 6, rhel)).toEqual([rhel[0]]);
    expect(await decided('rhel', 7, rhel)).toEqual([rhel[1]]);
  });
});
