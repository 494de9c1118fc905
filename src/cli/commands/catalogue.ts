import { SOLD } from '../../catalogue/find.ts';
import { sourceOf, type Sold } from '../../catalogue/offerOf.ts';
import { priceAt } from '../../catalogue/priceAt.ts';
import { VENDORS } from '../../catalogue/vendors.ts';
import { metricById } from '../../model/metrics/registry.ts';
import { CATALOGUE_WORDS, percentText, priceText } from '../../wording/catalogue.ts';
import { confidenceText } from '../../wording/confidence.ts';
import { entryText } from '../entryText.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { nearest } from '../nearest.ts';

/** Options of `phasein catalogue`. */
export interface CatalogueOptions {
  readonly vendor?: string;
  readonly platform?: string;
  readonly on?: string;
  readonly json?: boolean;
}

/** Lists what the catalogue offers, or prints one offer with every price and its source. */
export function catalogue(io: Io, offer: string | undefined, options: CatalogueOptions): ExitCode {
  if (options.on !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(options.on)) {
    io.err(`--on ${options.on}: write a month such as 2026-01\n`);
    return EXIT.usage;
  }
  return offer === undefined ? listed(io, options) : one(io, offer, options);
}

function one(io: Io, id: string, { json }: CatalogueOptions): ExitCode {
  const sold = SOLD.get(id);
  if (!sold) {
    const meant = nearest(id, [...SOLD.keys()]).map((known) => `  ${known}\n`);
    io.err(`The catalogue has no offer ${id}. Did you mean one of these?\n${meant.join('')}`);
    return EXIT.usage;
  }
  io.out(json === true ? jsonText({ vendor: sold.vendor, ...sold.entry }) : entryText(sold));
  return EXIT.good;
}

function listed(io: Io, options: CatalogueOptions): ExitCode {
  const { json, on } = options;
  const found = [...SOLD.values()].filter((sold) => fits(sold, options));
  if (json === true) {
    io.out(jsonText(found.map(({ vendor, entry }) => ({ vendor, ...entry }))));
    return EXIT.good;
  }
  const month = on ?? io.today().slice(0, 7);
  io.out(
    found.length === 0 ? `${CATALOGUE_WORDS.none}\n` : found.map((sold) => lineOf(sold, month)).join(''),
  );
  return EXIT.good;
}

function fits({ vendor, entry }: Sold, options: CatalogueOptions): boolean {
  const { on, platform } = options;
  const wanted = options.vendor?.toLowerCase() ?? '';
  const { soldFrom = '', soldUntil = '9999' } = entry;
  return (
    vendor.toLowerCase().includes(wanted) &&
    (platform === undefined || offersOf(platform).has(entry.id)) &&
    (on === undefined || (soldFrom <= on && on < soldUntil))
  );
}

function offersOf(platform: string): Set<string> {
  const targets = VENDORS.flatMap(({ platforms = [] }) => platforms).filter(({ id }) => id === platform);
  return new Set(targets.flatMap(({ offers, addOns = [] }) => [...offers, ...addOns]));
}

function lineOf({ vendor, entry }: Sold, month: string): string {
  const source = priceAt(entry, month)?.source ?? sourceOf(entry);
  const stated = source ? `; as of ${source.asOf}, ${confidenceText(source.confidence) ?? ''}` : '';
  return `${entry.id}\n  ${entry.name} (${vendor}): ${briefly(entry, month)}${stated}\n`;
}

function briefly(entry: Sold['entry'], month: string): string {
  const { metric, prices, currency, percent, of } = entry;
  const price = priceAt(entry, month);
  if (price) return priceText(price, currency ?? '', metricById(metric.id).unit);
  if (metric.id === 'free') return CATALOGUE_WORDS.free;
  if (percent !== undefined && of !== undefined) return percentText(percent, of);
  return prices.length === 0 ? CATALOGUE_WORDS.quote : CATALOGUE_WORDS.notNow;
}
