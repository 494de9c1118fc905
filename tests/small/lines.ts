import { attributionOf } from '../../src/model/attribution/attribution.ts';
import { LedgerBook } from '../../src/model/ledger/book.ts';
import type { Line } from '../../src/model/ledger/ledger.ts';
import type { FutureProjection, Projection } from '../../src/model/projection.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { run, small } from './scenario.ts';

/** A cluster of a scenario. */
export type Cluster = Scenario['clusters'][number];

/** Months of these scenarios. */
export const H = 4;
const LINE: Line = {
  month: 0,
  from: 0,
  to: 1,
  rule: 'slice',
  category: 'v',
  offer: -1,
  source: 0,
  cluster: -1,
  quantity: 1,
  amount: 1000,
  priced: true,
  freed: false,
};

/** The cluster of the small scenario under another id, with what it has of its own. */
export function cluster(id: string, own: Partial<Cluster> = {}): Cluster {
  const [first] = small().clusters;
  if (!first) throw new Error('the small scenario has a cluster');
  return { ...first, id, guests: first.guests.map((group) => ({ ...group, id: `${id}g` })), ...own };
}

/** A scenario of two clusters whose ledger consists of these lines. */
export function withLines(
  change: Partial<Scenario>,
  ...lines: Partial<Line>[]
): { projection: Projection; future: FutureProjection } {
  const projection = run({ horizon: H, clusters: [cluster('a'), cluster('b')], ...change });
  const book = new LedgerBook({ horizon: H });
  for (const line of lines) book.write({ ...LINE, ...line });
  const futures = projection.futures.map((one, at) =>
    at === projection.futures.length - 1 ? { ...one, ledger: book.close() } : one,
  );
  const future = futures.at(-1);
  if (!future) throw new Error('no future');
  return { projection: { ...projection, futures }, future };
}

/** The money of a future by whom it was spent for, in minor units. */
export function moneyOf({ projection, future }: ReturnType<typeof withLines>) {
  const found = attributionOf(projection, future);
  return {
    clusters: [...found.clusters],
    sites: [...found.sites],
    kinds: Object.fromEntries(found.kinds),
    groups: found.groups.map((groups) => [...groups]),
    unattributed: Object.fromEntries(found.unattributed),
  };
}
