import { cheapest, type Cheapest, type Wanted } from '../../src/model/cheapest/cheapest.ts';
import type { Candidate, Facts } from '../../src/model/cheapest/facts.ts';
import type { Standing } from '../../src/model/cheapest/states.ts';
import { project } from '../../src/model/project.ts';
import type { Offer } from '../../src/model/scenario/contracts.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { small, TODAY } from './scenario.ts';

/** A part in the price of an edition. */
export const FACT = { is: 'included', source: 's' } as const;
const TODAYS: Facts = { manager: FACT, storage: FACT, support: FACT };

/** A product per host and year. */
export const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  metric: { id: 'per-host' },
  price: '10',
  term: 12,
  billing: 'yearly',
  supportLevel: 'business-hours',
  ...more,
});

/** An edition of a platform by the same name. */
export const edition = (id: string, more: Partial<Candidate> = {}, own: Partial<Offer> = {}): Candidate => ({
  id,
  name: id,
  hypervisor: 'kvm',
  platform: { id, offer: `${id}-offer` },
  offers: [offer(`${id}-offer`, own)],
  facts: { manager: FACT },
  ...more,
});

/** What is compared for the small estate. */
export const wanted = (candidates: Candidate[], more: Partial<Wanted> = {}): Wanted => ({
  moving: 'move',
  candidates,
  staying: TODAYS,
  backupOffers: ['veeam'],
  ...more,
});

/** The ways of a scenario side by side. */
export const compared = (scenario: Scenario, given: Wanted, offers: Offer[] = []): Cheapest =>
  cheapest(project(scenario, offers, TODAY), given);

/** The rows in their order, by id. */
export const order = ({ rows }: Cheapest): string[] => rows.map(({ id }) => id);
/** How a part stands in a row. */
export const part = (
  found: Cheapest,
  id: string,
  name: 'manager' | 'storage' | 'guests' | 'support' | 'backup',
): Standing | undefined => found.rows.find((row) => row.id === id)?.parts[name];

/** The clusters of the small estate with guests of another kind. */
export const guests = (kind: 'rhel' | 'windows-server', more = {}): Scenario['clusters'] =>
  small().clusters.map((cluster) => ({
    ...cluster,
    guests: cluster.guests.map((group) => ({ ...group, kind, ...more })),
  }));
