import { SOLD } from '../../catalogue/find.ts';
import type { Sold } from '../../catalogue/offerOf.ts';
import { TARGETS } from '../../catalogue/platformOf.ts';
import { pricesAt } from '../../catalogue/priceAt.ts';
import type { DatedPrice, Entry } from '../../catalogue/schema.ts';
import { metricById } from '../../model/metrics/registry.ts';
import type { MetricUnit } from '../../model/metrics/metric.ts';

/** Something of the catalogue that can be chosen for a scenario: a term of an offer, or a platform. */
export interface Choice {
  /** The id that a scenario names it by. */
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly unit: MetricUnit;
  readonly currency: string;
  /** What one unit costs; absent where nobody knows. */
  readonly price?: Pick<DatedPrice, 'amount' | 'per' | 'term'>;
  readonly asOf?: string;
  readonly free: boolean;
  /** Where it is not sold any more in the month. */
  readonly notSoldIn: readonly string[];
}

/** Offers of some kinds that are on sale in a month "YYYY-MM" and whose name or vendor contains every word, one per term. */
export function offerChoices(month: string, words: string, kinds: readonly Entry['kind'][]): Choice[] {
  return [...SOLD.values()]
    .filter(({ entry }) => kinds.includes(entry.kind) && isSold(entry, month))
    .filter((sold) => contains(sold, words))
    .flatMap((sold) => termsOf(sold, month));
}

/** Platforms whose name or vendor contains every word, each at the price of the offer that is meant by default. */
export function platformChoices(month: string, words: string): Choice[] {
  return [...TARGETS.values()].flatMap(({ id, name, offers: [offer = ''] }) => {
    const sold = SOLD.get(offer);
    if (!sold || !contains({ ...sold, entry: { ...sold.entry, name } }, words)) return [];
    const [first] = termsOf(sold, month);
    return first ? [{ ...first, id, name }] : [];
  });
}

function isSold({ soldFrom = '', soldUntil = '9999' }: Entry, month: string): boolean {
  return soldFrom <= month && month < soldUntil;
}

function contains({ vendor, entry }: Sold, words: string): boolean {
  const text = `${entry.name} ${vendor}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** One choice per term that has a price in the month, the usual term first; one without a price where none has. */
function termsOf({ vendor, entry }: Sold, month: string): Choice[] {
  const { id, name, metric, currency = '' } = entry;
  const { unit } = metricById(metric.id);
  const free = metric.id === 'free';
  const choice = { id, name, vendor, unit, currency, free, notSoldIn: notSoldIn(entry, month) };
  const prices = pricesAt(entry, month);
  if (prices.length === 0) return [choice];
  return prices.map(({ amount, per, term, source }, at) => ({
    ...choice,
    id: at === 0 || term === undefined ? id : `${id}.${String(term)}`,
    price: { amount, per, ...(term === undefined ? {} : { term }) },
    asOf: source.asOf,
  }));
}

function notSoldIn({ regions = [] }: Entry, month: string): string[] {
  return regions.filter(({ sold, from = '' }) => !sold && from <= month).map(({ where }) => where);
}
