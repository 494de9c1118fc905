import { holdsFrom } from '../../src/catalogue/priceAt.ts';
import { sourceOf, sourceText } from '../../src/catalogue/offerOf.ts';
import type { DatedPrice, Entry, Target, Vendor } from '../../src/catalogue/schema.ts';
import { CATALOGUE_DATE, VENDORS } from '../../src/catalogue/vendors.ts';
import { metricById } from '../../src/model/metrics/registry.ts';
import { limitText, percentText, priceText, saleText } from '../../src/wording/catalogue.ts';
import { confidenceText } from '../../src/wording/confidence.ts';
import { FACTS } from '../catalogue/facts.ts';

/** docs/catalogue.md, made from the catalogue and from the rows that it does not offer. */
export function cataloguePage(): string {
  const offers = VENDORS.flatMap(({ offers: own }) => own);
  const counts = {
    offers: offers.length,
    priced: offers.filter(({ prices }) => prices.length > 0).length,
    vendors: VENDORS.length,
    rows: FACTS.length,
    not: FACTS.filter(({ notOffered }) => notOffered !== undefined).length,
  };
  return `${[introduction(counts), ...VENDORS.map(vendorText), platforms(), notOffered()].join('\n\n')}\n`;
}

type Counts = Readonly<Record<'offers' | 'priced' | 'vendors' | 'rows' | 'not', number>>;

function introduction({ offers, priced, vendors, rows, not }: Counts): string {
  return `# The catalogue

${offers} offers of ${vendors} vendors, ${priced} of them with prices; the others are free, cost a share of another
licence, or ask for your quote. Gone through on ${CATALOGUE_DATE}. They come from ${rows} rows that were found, of which
${not} are not offered, each with its reason ([at the end](#not-offered)).

Made from \`src/catalogue\`, where each vendor is one file; \`npx tsx tests/docs/writeCatalogue.ts\` writes this page again,
and a test fails while the two differ. \`phasein catalogue ID\` prints one offer with everything that is known of it.

Prices are list prices as somebody reported them, in the currency of the source, and change without notice: your quote
always wins. "USD 135 (135 to 150)" is the base with the low and the high price, where sources differ. A price holds
from the month given; where the source does not say, from January of the year in which it was seen.`;
}

function vendorText({ name, offers }: Vendor): string {
  return [
    `## ${name}`,
    '',
    row('Offer', 'Price', 'Holds', 'Source', 'Sold', 'Look again'),
    row('-', '-', '-', '-', '-', '-'),
    ...offers.flatMap(rowsOf),
  ].join('\n');
}

function rowsOf(entry: Entry): string[] {
  const { name, id, metric, prices, currency = '', reviewBy } = entry;
  const { unit } = metricById(metric.id);
  const sold = saleText(entry.soldFrom, entry.soldUntil) ?? '';
  const head = `**${name}** \`${id}\``;
  if (prices.length === 0) return [row(head, unpriced(entry), '', originOf(entry), sold, reviewBy)];
  return prices.map((price, at) =>
    row(
      at === 0 ? head : '',
      `${priceText(price, currency, unit)}${bandsOf(price)}`,
      holds(price),
      origins(price),
      at === 0 ? sold : '',
      at === 0 ? reviewBy : '',
    ),
  );
}

function unpriced({ metric, percent, of }: Entry): string {
  if (metric.id === 'free') return 'free';
  return percent === undefined ? 'your quote' : percentText(percent, `\`${of ?? ''}\``);
}

function bandsOf({ bands = [] }: DatedPrice): string {
  return bands.map(({ from, amount }) => `; from ${from}: ${amount}`).join('');
}

function holds(price: DatedPrice): string {
  return `${holdsFrom(price)}${price.until === undefined ? '' : ` until ${price.until}`}`;
}

function origins({ source, others = [] }: DatedPrice): string {
  return [source, ...others]
    .map((one) => `${sourceText(one)}, ${one.asOf}, ${confidenceText(one.confidence) ?? ''}`)
    .join('; ');
}

function originOf(entry: Entry): string {
  const source = sourceOf(entry);
  return source ? `${sourceText(source)}, ${source.asOf}, ${confidenceText(source.confidence) ?? ''}` : '';
}

function platforms(): string {
  const targets = VENDORS.flatMap(({ platforms: own = [] }) => own);
  return [
    '## Platforms',
    '',
    row('Platform', 'On', 'Licensed by', 'Limits', 'Source of the limits'),
    row('-', '-', '-', '-', '-'),
    ...targets.map((target) =>
      row(
        `**${target.name}** \`${target.id}\``,
        target.hypervisor,
        [...target.offers, ...(target.addOns ?? [])].map((id) => `\`${id}\``).join(', '),
        limitsOf(target),
        [...new Set((target.limits ?? []).map(({ source }) => `${sourceText(source)}, ${source.asOf}`))].join(
          '; ',
        ),
      ),
    ),
  ].join('\n');
}

function limitsOf({ limits = [] }: Target): string {
  return limits.map(({ kind, most }) => limitText(kind, most)).join(', ');
}

function notOffered(): string {
  const rows = FACTS.filter((fact) => fact.notOffered !== undefined);
  return [
    '## Not offered',
    '',
    row('Vendor', 'Product', 'Amount', 'As of', 'Why not'),
    row('-', '-', '-:', '-', '-'),
    ...rows.map(({ vendor, product, edition, amount, currency, asOf, notOffered: why }) =>
      row(
        vendor,
        [product, edition].filter(Boolean).join(', '),
        `${amount ?? ''} ${currency ?? ''}`,
        asOf,
        why ?? '',
      ),
    ),
  ].join('\n');
}

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
