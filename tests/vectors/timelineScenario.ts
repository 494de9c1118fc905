/** A case in the format of timeline.json: facts and decisions in the short form of the vectors. */
export interface TimelineCase {
  readonly id: string;
  readonly currency?: string;
  readonly start: string;
  readonly horizon?: number;
  readonly clusters: readonly Record<string, unknown>[];
  readonly offers: Record<string, Record<string, unknown>>;
  readonly platforms: Record<string, Record<string, unknown>>;
  readonly products?: readonly Record<string, unknown>[];
  readonly holdings: readonly Record<string, unknown>[];
  readonly purchase?: Record<string, unknown>;
  readonly rebuild?: number;
  readonly futures: Record<string, Record<string, unknown>>;
  readonly costs?: { readonly perVmMigrated?: string } | readonly Record<string, unknown>[];
  readonly rates?: readonly Record<string, unknown>[];
  readonly assumptions?: Record<string, unknown>;
  readonly finance?: Record<string, unknown>;
}

type Json = Record<string, unknown>;

/** Turns a case into an ordinary saved scenario, which the model takes like any other. */
export function scenarioOf(given: TimelineCase): Json {
  return {
    format: 'phasein',
    version: 1,
    name: given.id,
    currency: given.currency ?? 'USD',
    start: given.start,
    ...(given.horizon === undefined ? {} : { horizon: given.horizon }),
    clusters: given.clusters.map(cluster),
    offers: Object.entries(given.offers).map(([id, offer]) => ({ id, ...offer })),
    platforms: Object.entries(given.platforms).map(([id, platform]) => ({ id, ...platform })),
    ...(given.products ? { products: given.products } : {}),
    holdings: given.holdings,
    ...(given.purchase ? { purchase: given.purchase } : {}),
    costs: costs(given.costs),
    ...(given.rates ? { rates: given.rates } : {}),
    assumptions: { rebuild: given.rebuild ?? 1, ...given.assumptions },
    ...(given.finance ? { finance: given.finance } : {}),
    futures: Object.entries(given.futures).map(([id, decisions]) => future(id, decisions)),
  };
}

function costs(given: TimelineCase['costs']): readonly Json[] {
  if (given === undefined || 'length' in given) return given ?? [];
  if (given.perVmMigrated === undefined) return [];
  return [{ id: 'migration', item: 'migration-per-vm', amount: given.perVmMigrated }];
}

function cluster(given: Json): Json {
  const hosts = list(given['hosts']).map((group, at) => {
    const { kvmReady, ...rest } = group;
    return {
      id: `g${String(at + 1)}`,
      ...rest,
      ...(kvmReady === undefined
        ? {}
        : { kvmReady: typeof kvmReady === 'boolean' ? (kvmReady ? 'yes' : 'no') : kvmReady }),
    };
  });
  const guests = list(given['guests']).map(({ movable, ...rest }) => ({
    disposition: movable === false ? 'stay' : 'move',
    ...rest,
  }));
  return { ...given, hosts, guests };
}

function future(id: string, decisions: Json): Json {
  const named = (field: string, prefix: string): Json => {
    const given = decisions[field];
    return given === undefined
      ? {}
      : { [field]: list(given).map((item, at) => ({ id: `${prefix}${String(at + 1)}`, ...item })) };
  };
  const spare = decisions['spareLinux'] as Record<string, Json> | undefined;
  return {
    id,
    ...decisions,
    ...named('waves', 'w'),
    ...named('editions', 'e'),
    ...(spare
      ? {
          spareLinux: Object.entries(spare).map(([site, hosts], at) => ({
            id: `s${String(at + 1)}`,
            site,
            ...hosts,
          })),
        }
      : {}),
  };
}

function list(given: unknown): Json[] {
  return (given ?? []) as Json[];
}
