import type { ReadCluster } from './readCluster.ts';

/** What an inventory proposes beside what it lists; it is taken over only where somebody wants it. */
export interface Proposals {
  readonly use?: readonly {
    readonly cluster: string;
    readonly vcpu?: { readonly share: string };
    readonly ramGiB?: { readonly share: string };
  }[];
  readonly growth?: readonly { readonly cluster: string; readonly rate?: string }[];
}

/** The clusters with the share in use and the growth that were proposed. */
export function taking(
  clusters: readonly ReadCluster[],
  { use = [], growth = [] }: Proposals,
): ReadCluster[] {
  return clusters.map((cluster) => {
    const used = use.find((one) => one.cluster === cluster.id);
    const rate = growth.find((one) => one.cluster === cluster.id)?.rate;
    const { vcpu, ramGiB } = used ?? {};
    return {
      ...cluster,
      ...(used && {
        usedShare: { ...(vcpu && { vcpu: vcpu.share }), ...(ramGiB && { ramGiB: ramGiB.share }) },
      }),
      guests: cluster.guests.map((group) =>
        rate === undefined || group.poweredOn === false ? group : { ...group, growth: rate },
      ),
    };
  });
}
