import type { Scenario } from '../../src/model/scenario/scenario.ts';
import type { Draw } from './draw.ts';

type Products = Pick<Scenario, 'offers' | 'holdings'> & Pick<Partial<Scenario>, 'products'>;

const FLOORS = { floorPerCpu: 8, floorPerHost: 16 };

/** Products that VMs need, with up to three modes each, some of them held, some sold with their hosts; often none at all. */
export function drawProducts(draw: Draw): Products {
  if (!draw.chance(35)) return { offers: [], holdings: [] };
  const perpetual = draw.chance(50) ? ({ licence: 'perpetual' } as const) : { term: draw.of([12, 36]) };
  const modes = draw.of([['win-dc'], ['win-dc', 'win-vm'], ['win-std', 'win-vm', 'win-dc']]);
  return {
    offers: [
      { id: 'win-dc', metric: { id: 'per-core', ...FLOORS }, price: '150.25', ...perpetual },
      { id: 'win-std', metric: { id: 'per-core-stacked', ...FLOORS }, price: '26.15', ...perpetual },
      {
        id: 'win-vm',
        metric: { id: 'per-vcpu', floorPerVm: 8 },
        price: draw.of(['26.15', '44']),
        ...perpetual,
      },
      { id: 'win-sa', metric: { id: 'percentage' }, of: 'win-vm', percent: '0.25' },
      { id: 'rhel-pair', metric: { id: 'per-vm-pair' }, price: '878.90', term: 12 },
    ],
    products: [
      {
        id: 'windows',
        kinds: ['windows-server'],
        modes,
        decided: draw.of(['together', 'by-site', 'by-place'] as const),
      },
      { id: 'rhel', kinds: ['rhel'], modes: ['rhel-pair'] },
      ...(draw.chance(50)
        ? [{ id: 'claim', reach: draw.of(['site', 'all'] as const), modes, contested: 'a vendor' }]
        : []),
    ],
    holdings: draw.chance(50)
      ? [
          {
            id: 'win',
            offer: draw.of(modes),
            quantity: draw.of([0, 64, 640]),
            price: '20',
            start: draw.month(-12, -12),
            ...('licence' in perpetual ? { oem: draw.chance(30) } : { end: draw.month(12, 12) }),
          },
        ]
      : [],
  };
}
