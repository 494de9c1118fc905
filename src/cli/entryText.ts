import { sourceOf, type Sold } from '../catalogue/offerOf.ts';
import { holdsFrom } from '../catalogue/priceAt.ts';
import type { DatedPrice, Entry } from '../catalogue/schema.ts';
import { metricById } from '../model/metrics/registry.ts';
import {
  CATALOGUE_WORDS,
  amountText,
  originText,
  percentText,
  priceText,
  saleText,
} from '../wording/catalogue.ts';

/** An entry of the catalogue with every price, each with its source, date and confidence. */
export function entryText({ vendor, entry }: Sold): string {
  const source = sourceOf(entry);
  const prices = entry.prices.flatMap((price) => priceLines(entry, price));
  const asked = entry.metric.id === 'free' ? CATALOGUE_WORDS.free : CATALOGUE_WORDS.quote;
  const share =
    entry.percent !== undefined && entry.of !== undefined
      ? [percentText(entry.percent, entry.of)]
      : undefined;
  const unpriced = [...(share ?? [asked]), ...(source ? [`  ${originText(source)}`] : [])];
  const lines = [
    `${entry.name} (${vendor}), ${entry.kind}`,
    ...(prices.length === 0 ? unpriced : prices),
    ...facts(entry).map(([what, text]) => `${what}: ${text}`),
  ];
  return `${entry.id}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

function priceLines(entry: Entry, price: DatedPrice): string[] {
  const { id, unit } = metricById(entry.metric.id);
  const { source, others = [], bands = [], until, note } = price;
  const currency = entry.currency ?? '';
  const period = `from ${holdsFrom(price)}${until === undefined ? '' : ` until before ${until}`}`;
  return [
    `${priceText(price, currency, unit)} (${id}), ${period}`,
    ...bands.map(({ from, amount }) => `  from ${String(from)}: ${amountText(amount, currency)}`),
    `  ${originText(source)}`,
    ...others.map((other) => `  ${amountText(other.amount, currency)}: ${originText(other)}`),
    ...(note === undefined ? [] : [`  ${note}`]),
  ];
}

function facts(entry: Entry): (readonly [string, string])[] {
  const { metric, minimum, regions = [], notes = [] } = entry;
  const { id, ...params } = metric;
  const rule = `${id} ${Object.entries(params)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ')}`.trim();
  const given: (readonly [string, string | undefined])[] = [
    ['Counted by', entry.metricAssumed ? `${rule} (assumed: how it is counted was not found)` : rule],
    ['Licence', entry.licence],
    ['On sale', saleText(entry.soldFrom, entry.soldUntil)],
    ['Supported until before', entry.supportedUntil],
    ['Last version', entry.lastVersion],
    ['Followed by', entry.successor],
    ['Support', entry.support ?? entry.supportLevel],
    ['Late renewal', entry.lateFee === undefined ? undefined : `${entry.lateFee} of the first year’s price`],
    ['Least order', minimum && `${minimum.rule}${minimum.source ? ` [${originText(minimum.source)}]` : ''}`],
    ...regions.map(
      ({ where, sold, from, source }) =>
        [
          sold ? 'Sold only in' : 'Not sold in',
          `${where}${from === undefined ? '' : `, from ${from}`} [${originText(source)}]`,
        ] as const,
    ),
    ['Includes', entry.includes],
    ...notes.map((note) => ['Note', note] as const),
    ['To be looked up again by', entry.reviewBy],
  ];
  return given.flatMap(([what, text]) => (text === undefined ? [] : [[what, text] as const]));
}
