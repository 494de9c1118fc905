import type { GeneratorValue } from 'fast-check';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { drawFrom, type Draw } from './draw.ts';
import { drawCosts, drawMigration, drawRates } from './drawCosts.ts';
import { drawProducts } from './drawProducts.ts';

type Cluster = Scenario['clusters'][number];
type Guests = Cluster['guests'][number];
type Future = Scenario['futures'][number];
type Holding = Scenario['holdings'][number];
type Renewal = NonNullable<Holding['next']>;

const START = '2027-01';
const GROWTH = ['0', '0.05', '0.25', '-0.1'];
const VMWARE = ['vvf', 'std', 'vcf'];

/**
 * A random scenario: clusters that lead and follow, mixed hosts and guests, contracts of all kinds, several futures; with a
 * cost of moving each VM alone, or with items of the whole registry of costs, rises and taxes.
 */
export function randomScenario(g: GeneratorValue, costs: 'migration' | 'every' = 'migration'): Scenario {
  const draw = drawFrom(g, START);
  const horizon = draw.of([12, 24, 36, 48]);
  const clusters = draw.list(2, 6, (at) => cluster(draw, at));
  const holdings = draw.list(0, 5, (at) => holding(draw, at, horizon));
  const { products, ...licences } = drawProducts(draw);
  return {
    format: 'phasein',
    version: 1,
    currency: 'USD',
    start: START,
    horizon,
    clusters: clusters.map((own, at) =>
      own.guests.length === 0 && at > 0 ? { ...own, follows: 'c0' } : own,
    ),
    offers: [...offers(draw), ...licences.offers],
    ...(products ? { products } : {}),
    platforms: [
      { id: 'p1', offer: 'kvm', density: draw.of(['1', '0.9', '1.15']), minHosts: draw.whole(1, 3) },
      { id: 'p2', offer: 'kvm2' },
    ],
    holdings: [...holdings, ...licences.holdings],
    purchase: {
      sockets: 2,
      coresPerSocket: draw.of([16, 32]),
      price: draw.of(['18000', '35000.55']),
      life: draw.of([36, 60]),
    },
    costs: costs === 'every' ? drawCosts(draw, horizon) : [drawMigration(draw)],
    assumptions: { rebuild: draw.whole(0, 2), ...(costs === 'every' ? drawRates(draw) : {}) },
    finance: { rate: draw.of(['0', '0.07', '0.1']) },
    futures: [
      { id: 'stay', ...decisions(draw, holdings) },
      { id: 'move', ...decisions(draw, holdings), ...moves(draw, horizon) },
      ...(draw.chance(40) ? [{ id: 'shrink', releaseHosts: true }] : []),
    ],
  };
}

function cluster(draw: Draw, at: number): Cluster {
  const id = `c${String(at)}`;
  return {
    id,
    site: draw.of(['s1', 's2']),
    offer: draw.of(['vvf', 'vvf', 'std']),
    ...(draw.chance(60)
      ? { usedShare: draw.chance(50) ? draw.of(['0.6', '1']) : { vcpu: '0.5', ramGiB: '0.85' } }
      : {}),
    hosts: draw.list(1, 3, (index) => ({
      id: `${id}h${String(index)}`,
      count: draw.whole(1, 9),
      sockets: draw.of([1, 2, 4]),
      coresPerSocket: draw.of([7, 8, 16, 24]),
      ...(draw.chance(20) ? { kvmReady: 'no' as const } : {}),
    })),
    guests:
      at > 0 && draw.chance(25) ? [] : draw.list(1, 4, (index) => guests(draw, `${id}g${String(index)}`)),
  };
}

function guests(draw: Draw, id: string): Guests {
  return {
    id,
    kind: draw.of(['windows-server', 'rhel', 'ubuntu', 'linux-free', 'unknown']),
    vms: draw.whole(1, 300),
    growth: draw.of(GROWTH),
    ...(draw.chance(80) ? { vcpu: draw.of([1, 2, 4, 8]) } : {}),
    ...(draw.chance(70) ? { ramGiB: draw.of([2, 8, 16, 64]) } : {}),
    ...(draw.chance(80) ? { disposition: 'move' as const } : {}),
    ...(draw.chance(10) ? { retires: draw.month(0, 40) } : {}),
  };
}

function offers(draw: Draw): Scenario['offers'] {
  const unpriced = draw.chance(15);
  return [
    {
      id: 'vvf',
      metric: draw.of([{ id: 'per-core', floorPerCpu: 16 } as const, { id: 'per-socket' } as const]),
      price: draw.of(['190', '350.35']),
      term: 12,
      billing: 'yearly',
      risePerYear: draw.of(['0', '0.07']),
      minOrder: draw.of([0, 72]),
      lateFee: '0.2',
    },
    { id: 'std', metric: { id: 'per-core', floorPerCpu: 16 }, price: '50', term: 12, billing: 'monthly' },
    {
      id: 'vcf',
      metric: { id: 'per-core', floorPerCpu: 16 },
      price: '350',
      term: 36,
      billing: 'prepaid',
      risePerYear: '0.05',
    },
    {
      id: 'kvm',
      metric: draw.of([{ id: 'per-socket' } as const, { id: 'per-host' } as const, { id: 'free' } as const]),
      ...(unpriced ? {} : { price: '370' }),
      term: draw.of([12, 36]),
      billing: draw.of(['yearly', 'prepaid'] as const),
      risePerYear: '0.04',
    },
    {
      id: 'kvm2',
      metric: { id: 'per-socket-pair', coresPerPair: 128 },
      price: '500',
      term: 12,
      billing: 'monthly',
    },
  ];
}

function holding(draw: Draw, at: number, horizon: number): Holding {
  const end = draw.of([6, 6, 18, horizon - 1, horizon + 12]);
  const start = draw.whole(-24, Math.min(5, end - 1));
  return {
    id: `h${String(at)}`,
    offer: draw.of(VMWARE),
    quantity: draw.of([64, 100, 320, 640]),
    price: draw.of(['150', '187.35', '50']),
    start: draw.month(start, start),
    end: draw.month(end, end),
    billing: draw.of(['yearly', 'prepaid', 'monthly'] as const),
    next: renewal(draw),
    ...(draw.chance(50) ? { later: renewal(draw) } : {}),
    ...(draw.chance(30) ? { trueUpPrice: '175.5' } : {}),
  };
}

function renewal(draw: Draw): Renewal {
  return {
    ...(draw.chance(50) ? { uplift: draw.of(['0.3', '-0.1', '0.85']) } : {}),
    ...(draw.chance(20) ? { price: '210' } : {}),
    ...(draw.chance(20) ? { cap: '200' } : {}),
    ...(draw.chance(15) ? { most: draw.of([0, 64, 200]) } : {}),
    ...(draw.chance(10) ? { auto: true } : {}),
    ...(draw.chance(10) ? { late: true } : {}),
    ...(draw.chance(60) ? { term: draw.of([5, 12, 36]) } : {}),
    ...(draw.chance(20) ? { billing: draw.of(['yearly', 'prepaid', 'monthly'] as const) } : {}),
  };
}

function decisions(draw: Draw, holdings: readonly Holding[]): Omit<Future, 'id'> {
  const decided = holdings
    .filter(() => draw.chance(25))
    .map(({ id }) => [id, { next: renewal(draw) }] as const);
  return {
    ...(decided.length > 0 ? { renewals: Object.fromEntries(decided) } : {}),
    ...(draw.chance(25)
      ? {
          editions: [
            {
              id: 'e1',
              from: draw.month(1, 20),
              offer: 'vcf',
              ...(draw.chance(50)
                ? {
                    buy: {
                      price: '395',
                      term: 12,
                      billing: 'yearly' as const,
                      next: { uplift: '0.08', term: 36 },
                    },
                  }
                : {}),
            },
          ],
        }
      : {}),
  };
}

function moves(draw: Draw, horizon: number): Omit<Future, 'id'> {
  const from = draw.whole(0, horizon - 2);
  const share = draw.of(['1', '0.5', '0.35']);
  const rest =
    share === '1'
      ? []
      : [
          {
            id: 'w2',
            platform: 'p2',
            from: draw.month(3, 3),
            to: draw.month(9, 30),
            share: '0.5',
            shape: 'back-loaded' as const,
          },
        ];
  return {
    waves: [
      {
        id: 'w1',
        platform: 'p1',
        from: draw.month(from, from),
        to: draw.month(from + 1, from + 24),
        share,
        shape: draw.of(['linear', 's-curve', 'front-loaded'] as const),
      },
      ...rest,
    ],
    overlap: draw.whole(0, 3),
    ...(draw.chance(30) ? { divert: { from: draw.month(0, 12), platform: 'p1' } } : {}),
    ...(draw.chance(20)
      ? {
          spareLinux: [
            { id: 's1', site: 's1', platform: 'p1', count: 3, sockets: 2, coresPerSocket: 16, free: '0.4' },
          ],
        }
      : {}),
  };
}

/** Which mechanisms a random scenario exercises, so that a run can say how often each occurred. */
export function featuresOf(scenario: Scenario): string[] {
  const { clusters, holdings, futures, offers: all } = scenario;
  const ends = holdings.map((held) => held.end);
  const found: readonly (readonly [string, boolean])[] = [
    ['following cluster', clusters.some((own) => own.follows !== undefined)],
    ['mixed hosts', clusters.some((own) => own.hosts.length > 1)],
    ['mixed guests', clusters.some((own) => own.guests.length > 1)],
    ['no holding', holdings.length === 0],
    ['several holdings', holdings.length > 1],
    ['equal ends', new Set(ends).size < ends.length],
    ['edition change', futures.some((future) => future.editions !== undefined)],
    ['renewal decided by a future', futures.some((future) => future.renewals !== undefined)],
    ['missing price', all.some((offer) => offer.price === undefined)],
    ['diverted growth', futures.some((future) => future.divert !== undefined)],
    ['spare Linux hosts', futures.some((future) => future.spareLinux !== undefined)],
    ['signed follow-on', holdings.some((held) => held.start > START)],
    ['retirement', clusters.some((own) => own.guests.some((group) => group.retires !== undefined))],
    ['released hosts', futures.some((future) => future.releaseHosts === true)],
  ];
  return found.filter(([, present]) => present).map(([name]) => name);
}
