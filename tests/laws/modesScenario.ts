import fc from 'fast-check';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import { drawFrom, type Draw } from './draw.ts';

const METRICS = [
  { id: 'per-core-stacked', floorPerCpu: 8, floorPerHost: 16 },
  { id: 'per-core', floorPerCpu: 8, floorPerHost: 16 },
  { id: 'per-vcpu', floorPerVm: 8 },
];
const PRICES = [
  ['4', '6', '9', '12'],
  ['12', '24', '36', '50'],
  ['3', '6', '8', '12'],
] as const;

/** A small estate of one site whose Windows VMs are licensed in one of two or three modes, held or not, growing or moving. */
export const modesScenario: fc.Arbitrary<Scenario> = fc.gen().map((g) => {
  const draw = drawFrom(g, '2027-01');
  const kinds = draw.chance(60)
    ? [0, 1, 2]
    : draw.of([
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const);
  const modes = kinds.map((kind) => ({ id: `m${String(kind)}`, kind }));
  const held = draw.chance(75);
  const moves = !held || draw.chance(20);
  return scenarioSchema.parse({
    format: 'phasein',
    version: 1,
    name: 'modes',
    currency: 'USD',
    start: '2027-01',
    horizon: draw.of([24, 24, 30, 36, 48]),
    clusters: draw.list(1, 2, (index) => cluster(draw, index)),
    offers: [
      { id: 'free', metric: { id: 'free' }, price: '0' },
      ...modes.flatMap(({ id, kind }) => offers(draw, id, kind)),
    ],
    platforms: [{ id: 'kvm', offer: 'free' }],
    products: [
      {
        id: 'windows',
        modes: modes.map(({ id }) => id),
        kinds: ['windows-server'],
        // Of what runs nowhere today nothing is assumed: the first mode is decided too.
        ...(held ? {} : { side: 'kvm' }),
      },
    ],
    holdings: held ? draw.list(1, 2, (index) => holding(draw, draw.of(modes).id, index)) : [],
    costs: [],
    assumptions: { settle: draw.chance(80) },
    futures: [
      {
        id: 'only',
        ...(moves
          ? { waves: [{ id: 'w', platform: 'kvm', from: draw.month(2, 14), to: draw.month(14, 22) }] }
          : {}),
      },
    ],
  });
});

function cluster(draw: Draw, index: number): object {
  const id = `c${String(index)}`;
  return {
    id,
    offer: 'free',
    usedShare: '0.8',
    hosts: [{ id: 'h', count: draw.whole(1, 3), sockets: 2, coresPerSocket: draw.of([8, 12]) }],
    guests: [
      {
        id: `${id}-win`,
        kind: 'windows-server',
        vms: draw.whole(1, 14),
        vcpu: draw.of([2, 8, 12]),
        disposition: 'move',
        ...(draw.chance(50) ? { growth: draw.of(['0.1', '0.4', '-0.2']) } : {}),
      },
    ],
  };
}

function offers(draw: Draw, id: string, kind: number): object[] {
  const metric = METRICS[kind];
  const price = draw.of(PRICES[kind] ?? []);
  if (draw.chance(60))
    return [
      {
        id,
        metric,
        price,
        term: draw.of([12, 24, 36]),
        billing: draw.of(['yearly', 'prepaid', 'monthly']),
        ...(draw.chance(30) ? { risePerYear: draw.of(['0.1', '0.5']) } : {}),
      },
    ];
  const bought = { id, metric, price: String(Number(price) * 2), licence: 'perpetual' };
  if (draw.chance(50)) return [bought];
  return [
    { ...bought, support: `${id}-sa` },
    { id: `${id}-sa`, metric: { id: 'percentage' }, of: id, percent: '0.25', term: 12, billing: 'yearly' },
  ];
}

function holding(draw: Draw, offer: string, index: number): object {
  return {
    id: `h${String(index)}`,
    offer,
    quantity: draw.of([8, 16, 48, 96, 200]),
    price: draw.of(['2', '6', '20']),
    start: '2026-01',
    ...(draw.chance(80) ? { end: draw.month(1, 30) } : {}),
    billing: draw.of(['yearly', 'prepaid', 'monthly']),
    ...(draw.chance(30) ? { next: { uplift: '0.5' } } : {}),
  };
}
