import { futureOf } from '../../model/explain/context.ts';
import type { Explained, FigureId, Leaf } from '../../model/explain/explained.ts';
import { match } from '../../model/explain/family.ts';
import { claimsOf } from '../../model/results/exposure.ts';
import type { FutureProjection, Projection } from '../../model/projection.ts';
import type { Offer } from '../../model/scenario/contracts.ts';
import { confidenceText } from '../confidence.ts';
import { figureName } from '../figureNames.ts';
import { categoryName } from '../headings.ts';
import { noteText } from '../notes.ts';
import { wordsOfRule } from '../rules.ts';
import type { Speech } from '../speech.ts';
import { NOT_STATED } from './source.ts';
import { columnsOf } from '../../model/ledger/columnsOf.ts';

/** Words of the drawer that explains a figure. */
export const DRAWER_WORDS = {
  madeOf: 'Made of',
  inputs: 'Inputs',
  price: 'Price',
  working: 'Working',
  missing: 'Not known',
  useQuote: 'Your quote beats it:',
  result: 'Result',
  gone: 'The scenario no longer has this figure.',
} as const;

/** The rest of a long list of parts, as one line. */
export function restOf(count: number): string {
  return `${String(count)} more`;
}

/** Shows all parts of a long list. */
export function showAll(count: number): string {
  return `Show all ${String(count)}`;
}

/** The title of the drawer: a payment by what it is for and when it is due, everything else by its name. */
export function titleOf(projection: Projection, id: FigureId, speech: Speech): string {
  const line = lineAt(projection, id);
  return line
    ? `${lineName(line, projection, speech)}, “${speech.future(line.future.id)}”`
    : figureName(id, speech);
}

/** What a part is called in the figure above it: its role there, else what it is. */
export function partName(projection: Projection, parent: Explained, part: FigureId, speech: Speech): string {
  const { because } = parent;
  const line = because.kind === 'rule' ? undefined : lineAt(projection, part);
  if (line) return lineName(line, projection, speech);
  if (because.kind === 'rule') {
    const slot = Object.entries(because.of).find(([, id]) => id === part)?.[0];
    const word = slot === undefined ? undefined : wordsOfRule(because.rule).slots[slot];
    if (word !== undefined) return word.charAt(0).toUpperCase() + word.slice(1);
  }
  return figureName(part, speech);
}

interface Line {
  readonly future: FutureProjection;
  readonly at: number;
}

function lineAt(projection: Projection, id: FigureId): Line | undefined {
  const { product, rest } = match('exposure/:product/*rest', id) ?? {};
  if (rest !== undefined) {
    const claim = claimsOf(projection).find((one) => one.product.id === product);
    return claim && lineAt(claim.projection, rest);
  }
  const parts = match('future/:future/line/:line', id) ?? match('future/:future/line/:line/accrued', id);
  const future = futureOf(projection, parts?.['future']);
  const at = Number(parts?.['line']);
  return future && at < columnsOf(future.ledger).month.length ? { future, at } : undefined;
}

function lineName({ future: { ledger }, at }: Line, { compiled }: Projection, speech: Speech): string {
  const columns = columnsOf(ledger);
  const what = categoryName(columns.categories[columns.category[at] ?? 0] ?? '', speech);
  const month = columns.month[at] ?? 0;
  return `${what}, ${month >= compiled.horizon ? 'at the horizon' : speech.month(month)}`;
}

/** Rows of a price's origin: what each is, and what is known of it. */
export function priceRows(
  leaf: Extract<Leaf, { kind: 'price' }>,
  value: string | null,
  offer: Offer | undefined,
  speech: Speech,
): readonly (readonly [string, string])[] {
  const stated = (text: string | undefined): string => text ?? NOT_STATED;
  const currency = offer?.currency ?? speech.currency;
  const amount = (text: string): string => `${currency} ${speech.numbers.exact(text)}`;
  const range = typeof offer?.price === 'object' && leaf.level !== 'quote' ? offer.price : undefined;
  return [
    ['Amount', value === null ? 'unknown' : amount(value)],
    ['Level', PRICE_LEVELS[leaf.level]],
    ...(range ? [['Range', `${amount(range.low)} to ${amount(range.high)}`] as const] : []),
    ['Source', stated(leaf.source)],
    ['Date', stated(leaf.asOf)],
    ['Confidence', stated(confidenceText(leaf.confidence))],
    ...(leaf.note ? [['Note', noteText(leaf.note)] as const] : []),
    ...(offer?.contradicted === true ? [['Doubt', 'sources contradict each other'] as const] : []),
  ];
}

const PRICE_LEVELS = {
  quote: 'your quote',
  low: 'low',
  base: 'base',
  high: 'high',
  unknown: 'no price is known',
} as const;
