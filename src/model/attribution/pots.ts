import { at, codeAt, sure, valueAt } from '../at.ts';
import type { Ground } from '../demand/part.ts';
import { LINE_RULES, type LedgerColumns } from '../ledger/ledger.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { siteLots, type SiteLot } from './hosts.ts';
import { Parts, type MonthPart, type Reason } from './parts.ts';
import { split } from './split.ts';
import { columnsOf } from '../ledger/columnsOf.ts';

/** Money of one purpose, month by month in minor units, waiting to be divided among those who caused it. */
export interface Pot {
  /** What the money was spent on: a licence, hosts of a site, a KVM side, or costs that already know their cluster. */
  readonly kind: 'offer' | 'hosts' | 'side' | 'costs';
  /** Index of the offer, the site or the KVM side; -1 for costs of clusters. */
  readonly of: number;
  readonly months: Float64Array;
  /** Of costs: the money by cluster, at month × clusters + cluster. */
  readonly direct?: Float64Array;
}

/** The money of a future by purpose, and what falls on nobody by reason. */
export interface Pots {
  readonly pots: readonly Pot[];
  readonly unattributed: Map<Reason, number>;
}

/** Sorts the lines of a future's total into pots by month; units that nobody needs and costs without a place stay out (model.md 9). */
export function potsOf(projection: Projection, future: FutureProjection, ground: Ground): Pots {
  const parts = new Parts(projection, future);
  const book = new PotBook(projection.compiled.horizon, projection.compiled.clusters.length);
  const lots = siteLots(ground);
  const columns = columnsOf(future.ledger);
  for (let line = 0; line < columns.amount.length; line++) {
    if (!parts.counts(line)) continue;
    const amount = valueAt(columns.amount, line);
    const bearer = parts.bearerOf(line);
    switch (purposeOf(future, bearer)) {
      case 'hosts':
        for (const part of hostParts(columns, lots, bearer, amount))
          book.put('hosts', part.site, part.month, part.amount);
        break;
      case 'costs':
        for (const part of parts.partsOf(line))
          book.putCost(codeAt(columns.cluster, bearer), part.month, part.amount);
        break;
      case 'side':
        for (const part of parts.partsOf(line))
          book.put('side', codeAt(columns.kvm, bearer), part.month, part.amount);
        break;
      case 'shared':
        book.waste('shared', amount);
        break;
      case 'offer':
        for (const part of parts.partsOf(line)) putLicence(book, part, codeAt(columns.offer, bearer));
    }
  }
  return book;
}

function putLicence(
  book: PotBook,
  { month, split: [used, raised, unneeded] }: MonthPart,
  offer: number,
): void {
  book.put('offer', offer, month, used);
  book.waste('minimum-order', raised);
  book.waste('unneeded', unneeded);
}

/** Collects money by purpose and month, and what falls on nobody. */
class PotBook implements Pots {
  readonly unattributed = new Map<Reason, number>();
  readonly #horizon: number;
  readonly #clusters: number;
  readonly #pots = new Map<string, Pot>();
  readonly #direct: Float64Array;

  constructor(horizon: number, clusters: number) {
    this.#horizon = horizon;
    this.#clusters = clusters;
    this.#direct = new Float64Array(horizon * clusters);
  }

  get pots(): readonly Pot[] {
    return [...this.#pots.values()];
  }

  waste(reason: Reason, amount: number): void {
    if (amount !== 0) this.unattributed.set(reason, (this.unattributed.get(reason) ?? 0) + amount);
  }

  put(kind: Pot['kind'], of: number, month: number, amount: number): void {
    const key = `${kind}/${String(of)}`;
    const pot = this.#pots.get(key) ?? this.#open(kind, of);
    this.#pots.set(key, pot);
    pot.months[month] = valueAt(pot.months, month) + amount;
  }

  putCost(cluster: number, month: number, amount: number): void {
    this.put('costs', -1, month, amount);
    const place = month * this.#clusters + cluster;
    this.#direct[place] = valueAt(this.#direct, place) + amount;
  }

  #open(kind: Pot['kind'], of: number): Pot {
    const months = new Float64Array(this.#horizon);
    return kind === 'costs' ? { kind, of, months, direct: this.#direct } : { kind, of, months };
  }
}

/** What a line was spent on: a licence, hosts, a cost of one cluster or KVM side, or something that all share. */
export function purposeOf(future: FutureProjection, line: number): Pot['kind'] | 'shared' {
  return purposeOfLine(columnsOf(future.ledger), line);
}

/** The same for a line of some columns. */
export function purposeOfLine(columns: LedgerColumns, line: number): Pot['kind'] | 'shared' {
  const rule = at(LINE_RULES, codeAt(columns.rule, line));
  if (codeAt(columns.offer, line) >= 0) return 'offer';
  if (rule === 'hosts' || rule === 'settle-hosts') return 'hosts';
  if (codeAt(columns.cluster, line) >= 0) return 'costs';
  return codeAt(columns.kvm, line) >= 0 ? 'side' : 'shared';
}

/** The part of a line of hosts that one site takes: hosts bought there in that month, or those of them that still serve. */
export interface HostPart {
  readonly site: number;
  /** Month in which the hosts were bought, which decides who needed them. */
  readonly month: number;
  readonly amount: number;
  readonly hosts: number;
}

/** Divides an amount paid for a line of hosts among the sites at which they were bought. */
export function hostParts(
  columns: LedgerColumns,
  lots: readonly SiteLot[],
  line: number,
  amount: number,
): HostPart[] {
  const credit = at(LINE_RULES, codeAt(columns.rule, line)) === 'settle-hosts';
  const months = [...new Set(lots.map((lot) => lot.month))].sort((a, b) => a - b);
  const month = at(months, codeAt(columns.source, line));
  const here = lots.filter((lot) => lot.month === month);
  const creditedOf = ({ credited, serving }: SiteLot): number => credited ?? serving;
  const serving = credit && here.some((lot) => creditedOf(lot) > 0);
  const hosts = here.map((lot) => (serving ? creditedOf(lot) : lot.bought));
  const amounts = sure(split(amount, hosts));
  return here.map(({ site }, place) => ({
    site,
    month,
    amount: at(amounts, place),
    hosts: at(hosts, place),
  }));
}
