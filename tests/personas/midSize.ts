import { draftScenario } from '../../src/edit/import/draft.ts';
import { readEstate } from '../../src/import/readEstate.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { DRAFT_WORDS } from '../../src/wording/inventory/draft.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { genuine3x } from '../import/genuine.ts';

type Clusters = Scenario['clusters'];

/** The mid-size company: the estate of a genuine export, as the import reads it, with a contract and prices beside it. */
export async function midSize(): Promise<Scenario> {
  const { estate } = await readEstate(genuine3x(), 'rvtools-3x.xlsx', guestGroupName);
  if (!estate) throw new Error('the genuine export cannot be read');
  const about = { name: 'Mid-size company', currency: 'USD', start: '2027-01', words: DRAFT_WORDS };
  const draft = draftScenario(estate.clusters, { ...about, licence: 'vmware-vcf' });
  return { ...draft, ...FACTS, clusters: answered(draft.clusters), offers: [] };
}

/** Kinds that nobody knows wait for a word; here somebody has looked, and they may move. */
function answered(clusters: Clusters): Clusters {
  return clusters.map((cluster) => ({
    ...cluster,
    usedShare: '0.8',
    guests: cluster.guests.map((group) => ({
      ...group,
      growth: '0',
      ...(group.kind === 'unknown' ? { disposition: 'move' as const } : {}),
    })),
  }));
}

const FACTS = {
  note: 'An example, not a quote. The estate is a genuine RVTools export (tests/import/samples) as it was imported: 34 hosts, 528 cores billed as 1,088, 795 VMs. The contract on Cloud Foundation at list, its rise of 30 % at each renewal (the base of this project), the share in use and the price of a host are assumptions; so is that the ten VMs of unknown kind may move, and that KVM runs on hosts that old. Guest licences are owed on either side alike and left out.',
  horizon: 60,
  platforms: [{ id: 'hpe-vme', name: 'HPE VM Essentials', offer: 'hpe-vm-essentials' }],
  holdings: [
    {
      id: 'cloud-foundation',
      name: 'Cloud Foundation, three years from January 2025',
      offer: 'vmware-vcf',
      quantity: 1088,
      price: '350',
      start: '2025-01',
      end: '2028-01',
      billing: 'yearly',
      next: { uplift: '0.3', term: 36 },
      later: { uplift: '0.3' },
    },
  ],
  purchase: { sockets: 2, coresPerSocket: 16, ramGiB: 512, price: '18000', life: 60 },
  costs: [
    { id: 'migration', item: 'migration-per-vm', name: 'Migration work per VM' },
    { id: 'training', item: 'training', name: 'Training' },
  ],
  finance: { rate: '0.06' },
  futures: [
    { id: 'stay', name: 'Stay as is' },
    {
      id: 'move',
      name: 'Leave by the renewal',
      waves: [{ id: 'all', platform: 'hpe-vme', from: '2027-01', to: '2027-12' }],
    },
  ],
  baseline: 'stay',
} satisfies Partial<Scenario>;
