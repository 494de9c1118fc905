import { inScope } from '../compile/flows.ts';
import { mayMove } from '../scenario/mayMove.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { GuestKind } from '../scenario/estate.ts';
import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Paid } from './states.ts';

/** Systems that somebody sells licences for. */
const LICENSED: readonly GuestKind[] = ['windows-server', 'windows-desktop', 'rhel', 'sles'];

/** What runs VMs with backup, by the ids of its offers: known to whoever sells it, and passed in. */
export interface Asked {
  readonly scenario: Scenario;
  readonly moving: Future;
  readonly backupOffers: readonly string[];
}

/** VMs in use of every licensed system that a future moves: what needs a right on the platform. */
export function movedKinds({ scenario, moving }: Asked): { kind: GuestKind; vms: number }[] {
  const scopes = [...(moving.waves ?? []), ...(moving.divert ? [moving.divert] : [])];
  return LICENSED.flatMap((kind) => {
    const vms = scenario.clusters.reduce(
      (sum, cluster) =>
        sum +
        cluster.guests
          .filter((group) => group.kind === kind && group.poweredOn !== false && mayMove(group))
          .filter((group) => scopes.some((scope) => inScope(scope, cluster.id, group)))
          .reduce((all, group) => all + group.vms, 0),
      0,
    );
    return vms === 0 ? [] : [{ kind, vms }];
  });
}

/** Whether a cluster stores on vSAN, which stays behind with VMware: only then a platform must bring storage. */
export function needsStorage({ clusters }: Scenario): boolean {
  return clusters.some(({ vsan }) => vsan !== undefined);
}

/** What the scenario pays for backup on a side in a future: other costs of that name, and products that a backup offer licenses. */
export function backupOf({ scenario, backupOffers }: Asked, future: string, side: 'vmware' | 'kvm'): Paid[] {
  const other = side === 'vmware' ? 'kvm' : 'vmware';
  const { costs, products = [] } = scenario;
  return [
    ...costs
      .filter(({ item }) => item === 'backup-per-vm' || item === 'backup-per-host')
      .filter((cost) => cost.side !== other && (cost.futures?.includes(future) ?? true))
      .map(({ id }): Paid => ({ by: 'cost', id })),
    ...products
      .filter((product) => product.side !== other && product.modes.some((id) => backupOffers.includes(id)))
      .map(({ id }): Paid => ({ by: 'product', id })),
  ];
}

/** Whether the scenario pays for backup anywhere: without that it is left out of every row alike. */
export function countsBackup(asked: Asked): boolean {
  return asked.scenario.futures.some(({ id }) =>
    (['vmware', 'kvm'] as const).some((side) => backupOf(asked, id, side).length > 0),
  );
}

const LEVELS = ['none', 'community', 'business-hours', 'round-the-clock'] as const;

/** The best level of support that the offers of today's clusters state; undefined where none does. */
export function supportToday(
  { clusters }: Scenario,
  offerOf: (id: string) => Offer | undefined,
): Offer['supportLevel'] {
  const stated = clusters.flatMap(({ offer }) => offerOf(offer)?.supportLevel ?? []);
  return LEVELS.findLast((level) => stated.includes(level));
}

/** Whether a level means that a vendor answers. */
export function isSupported(level: Offer['supportLevel']): boolean {
  return level === 'business-hours' || level === 'round-the-clock';
}
