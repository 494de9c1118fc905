import { type Exact, exact, minorText } from '../../../src/model/exact/decimal.ts';
import { offerOfCategory } from '../../../src/model/ledger/offerCategory.ts';
import type { CountedGuests, CountedHosts } from '../../../src/model/metrics/metric.ts';
import type { MetricRef } from '../../../src/model/metrics/registry.ts';
import { project } from '../../../src/model/project.ts';
import type { FutureProjection, Projection } from '../../../src/model/projection.ts';
import { presentValue } from '../../../src/model/results/against.ts';
import { cashByCategory, totalsOf } from '../../../src/model/results/totals.ts';
import { scenarioSchema } from '../../../src/model/scenario/scenario.ts';

/** Something bought at the start: how it is counted, and what one unit costs once, a year or a month. */
export interface Line {
  readonly id: string;
  readonly metric: MetricRef;
  readonly price: Exact | number;
  readonly per?: 'once' | 'year' | 'month';
  /** Yearly support as a share of the price. */
  readonly support?: Exact | number;
  /** The places that need it; all where absent. */
  readonly clusters?: readonly string[];
  readonly minOrder?: number;
  /** The currency of its price where it is not the scenario’s; the scenario then states a rate. */
  readonly currency?: string;
}

/** A small estate and what is bought for it. */
export interface Sale {
  readonly name: string;
  readonly hosts: readonly CountedHosts[];
  readonly guests?: readonly CountedGuests[];
  readonly lines: readonly Line[];
  readonly years?: number;
  /** Whether the VMs may move; they stay otherwise. */
  readonly moves?: boolean;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A projected scenario and the figures of one future of it. */
export interface Bill {
  readonly scenario: Record<string, unknown>;
  readonly projection: Projection;
  readonly future: string;
  readonly total: Exact;
  readonly needed: (offer: string) => number;
  readonly cash: (category: string) => Exact;
  readonly year: (year: number) => Exact;
  readonly npv: Exact;
}

/** Amounts of a scenario have ten digits after the point at most. */
const text = (amount: Exact | number): string => exact(String(amount)).toDecimalPlaces(10).toFixed();

/** The sale as an ordinary saved scenario with one future that moves nothing. */
export function saleScenario(sale: Sale): Record<string, unknown> {
  const { name, hosts, guests = [], lines, years = 1, more = {} } = sale;
  const clusters = [...new Set([...hosts, ...guests].map(({ cluster = 'all' }) => cluster))];
  return {
    format: 'phasein',
    version: 1,
    name,
    currency: 'USD',
    start: '2027-01',
    horizon: 12 * years,
    clusters: clusters.map((id) => clusterOf(id, sale)),
    offers: [{ id: 'hypervisor', metric: { id: 'free' } }, ...lines.flatMap(offersOf)],
    platforms: [],
    holdings: [],
    costs: [],
    futures: [{ id: 'stay' }],
    ...more,
  };
}

function clusterOf(id: string, { hosts, guests = [], lines, moves = false }: Sale): Record<string, unknown> {
  const isHere = ({ cluster = 'all' }: { readonly cluster?: string }): boolean => cluster === id;
  const here = guests.filter(isHere);
  return {
    id,
    offer: 'hypervisor',
    usedShare: '0.8',
    addOns: lines.filter(({ clusters: only }) => only?.includes(id) ?? true).map((line) => line.id),
    hosts: hosts
      .filter(isHere)
      .map(({ cluster: _, ...host }, at) => ({ id: `h${String(at + 1)}`, kvmReady: 'yes', ...host })),
    // A source that names no VM still means hosts that something runs on.
    guests: (here.length > 0 ? here : [{ vms: 1 }]).map(({ cluster: _, kind = 'other', ...guest }, at) => ({
      id: `g${String(at + 1)}`,
      kind,
      disposition: moves ? 'move' : 'stay',
      ...guest,
    })),
  };
}

function offersOf({
  id,
  metric,
  price,
  per = 'year',
  support,
  minOrder,
  currency,
}: Line): Record<string, unknown>[] {
  const yearly = per === 'month' ? exact(String(price)).times(12) : price;
  const least = {
    ...(minOrder === undefined ? {} : { minOrder, source: 'stated by the published example' }),
    ...(currency === undefined ? {} : { currency }),
  };
  if (per !== 'once')
    return [
      {
        id,
        metric,
        price: text(yearly),
        term: 12,
        billing: per === 'month' ? 'monthly' : 'yearly',
        ...least,
      },
    ];
  const offer = { id, metric, licence: 'perpetual', price: text(price), ...least };
  if (support === undefined) return [offer];
  const own = `${id}-support`;
  return [
    { ...offer, support: own },
    { id: own, metric: { id: 'percentage' }, of: id, percent: text(support), term: 12, billing: 'yearly' },
  ];
}

/** Projects a scenario and reads one of its futures, the first unless named; a scenario that is refused throws. */
export function billOf(scenario: Record<string, unknown>, future?: string): Bill {
  const projection = project(scenarioSchema.parse(scenario), [], '2026-11-24');
  const own = projection.futures.find(({ id }) => future === undefined || id === future);
  if (!own) throw new Error(`no future ${future ?? ''}`);
  const { digits, offers, scenario: parsed } = projection.compiled;
  const money = (minor: number): Exact => exact(minorText(minor, digits));
  const months = own.ledger.sums.byMonth;
  return {
    scenario,
    projection,
    future: own.id,
    total: money(totalsOf(own).cash),
    needed: (id) => own.demand.needed[offers.findIndex(({ source }) => source.id === id)]?.[0] ?? 0,
    cash: (category) => money(cashOf(own, category)),
    year: (year) => money(months.subarray(12 * year, 12 * year + 12).reduce((sum, month) => sum + month, 0)),
    npv: money(
      presentValue(
        months.map((cash) => -cash),
        parsed.finance?.rate ?? '0',
        digits,
      ),
    ),
  };
}

function cashOf({ ledger }: FutureProjection, category: string): number {
  for (const [own, sum] of cashByCategory(ledger)) if ((offerOfCategory(own) ?? own) === category) return sum;
  return 0;
}

/** A sale as a projected scenario. */
export function saleOf(sale: Sale): Bill {
  return billOf(saleScenario(sale));
}
