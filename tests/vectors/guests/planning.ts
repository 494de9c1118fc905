import { spareFor } from '../../../src/model/timeline/size.ts';
import { numbers } from '../vmware/fields.ts';
import { billOf, saleScenario } from './bill.ts';
import { guestsOf } from './estate.ts';
import type { Desk, Figures, Reader } from './reading.ts';

/** Packs of VMs, powered off or not. */
function vmPacks(desk: Desk): Figures | undefined {
  const size = desk.number('packSize');
  const guests = guestsOf(desk.input);
  if (size === undefined || guests.length === 0) return undefined;
  const packs = desk.quantity('packs', { id: 'packs', of: 'vm', size }, { hosts: [], guests });
  return { packs, instances: packs * size, entitledVms: packs * size };
}

/** Hosts that stand by: the rule of sizing by capacity; nothing stands by for nothing. */
function failover(desk: Desk): Figures | undefined {
  const told = desk.input['workers'];
  const spare = (workers: number): number => (workers > 0 ? spareFor(workers, 'tenth') : 0);
  if (typeof told === 'number') return { failoverNodes: spare(told) };
  return Array.isArray(told) ? { failoverNodes: numbers(told).map(spare) } : undefined;
}

/** Every VM moves at the lower and at the higher price. */
function priceOfMoving(desk: Desk): Figures | undefined {
  const vms = desk.number('vms');
  const [least, most] = [desk.number('minPerVm'), desk.number('maxPerVm')];
  if (vms === undefined || least === undefined || most === undefined) return undefined;
  const cost = (amount: number) => {
    const scenario = saleScenario({
      name: desk.product,
      hosts: [{ count: 2, sockets: 2, coresPerSocket: 16 }],
      guests: [{ vms, kind: 'linux-free' }],
      lines: [],
      moves: true,
      more: {
        platforms: [{ id: 'kvm', offer: 'hypervisor' }],
        purchase: { sockets: 2, coresPerSocket: 16, price: '0' },
        costs: [{ id: 'moving', item: 'migration-per-vm', amount: String(amount) }],
        futures: [{ id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-07' }] }],
      },
    });
    return desk.bill(() => billOf(scenario)).cash('migration');
  };
  return { min: cost(least), max: cost(most) };
}

/** A year of administrators of so many VMs that one of them suffices, by VM. */
function administration(desk: Desk): Figures | undefined {
  const salary = desk.number('annualSalary', 'salary');
  const told = desk.input['vmsPerAdmin'];
  if (salary === undefined || told === undefined) return undefined;
  const costs = (Array.isArray(told) ? numbers(told) : [Number(told)]).map((vmsPerAdmin) => {
    const costs = [
      {
        id: 'staff',
        item: 'administrators',
        amount: String(salary),
        per: 'year',
        params: { vmsPerAdmin: String(vmsPerAdmin), minFte: '0' },
      },
    ];
    const scenario = saleScenario({
      name: desk.product,
      hosts: [{ count: 1, sockets: 2, coresPerSocket: 16 }],
      guests: [{ vms: vmsPerAdmin }],
      lines: [],
      more: { costs },
    });
    return desk.bill(() => billOf(scenario)).total.div(vmsPerAdmin);
  });
  return { costPerVm: Array.isArray(told) ? costs : costs[0] };
}

/** Planning: packs, spare hosts, what moving and running cost. */
export const PLANNING: readonly Reader[] = [
  { product: /packs?\b|srm|veeam/i, read: vmPacks },
  { product: /failover nodes/i, read: failover },
  { product: /per-?VM range|gartner/i, read: priceOfMoving },
  { product: /admin/i, read: administration },
];
