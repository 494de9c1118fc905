import { minorText } from '../../model/exact/decimal.ts';
import { lineId } from '../../model/explain/lines.ts';
import { LINE_RULES } from '../../model/ledger/ledger.ts';
import type { FutureProjection, Projection } from '../../model/projection.ts';
import { monthText } from '../../model/time/month.ts';
import { categoryName } from '../../wording/headings.ts';
import { wordsOfRule } from '../../wording/rules.ts';
import { speechOf, type Speech } from '../../wording/speech.ts';
import { csvLine, type Field } from './field.ts';

const COLUMNS = [
  'future',
  'month',
  'covers from',
  'covers until',
  'category',
  'what',
  'cluster',
  'quantity',
  'amount',
  'currency',
  'priced',
  'freed time',
  'figure',
];

/** Every ledger line of every future as comma-separated text: one line each, amounts as plain numbers. */
export function ledgerCsv(projection: Projection): string {
  const speech = speechOf(projection);
  const rows = projection.futures.flatMap((future) =>
    Array.from(future.ledger.amount, (_, line) => lineOf(projection, future, line, speech)),
  );
  return [COLUMNS, ...rows].map(csvLine).join('');
}

function lineOf(projection: Projection, future: FutureProjection, line: number, speech: Speech): Field[] {
  const { start, digits, clusters, scenario } = projection.compiled;
  const { ledger } = future;
  const cluster = clusters[ledger.cluster[line] ?? -1]?.source.id ?? '';
  const priced = ledger.priced[line] === 1;
  return [
    speech.future(future.id),
    monthText(start + (ledger.month[line] ?? 0)),
    monthText(start + (ledger.from[line] ?? 0)),
    monthText(start + (ledger.to[line] ?? 0)),
    categoryName(ledger.categories[ledger.category[line] ?? 0] ?? '', speech),
    wordsOfRule(LINE_RULES[ledger.rule[line] ?? 0] ?? '').result,
    cluster === '' ? '' : speech.cluster(cluster),
    ledger.quantity[line] ?? 0,
    // A price that is not known leaves the cell empty: 0 would be a price.
    priced ? { number: minorText(ledger.amount[line] ?? 0, digits) } : '',
    scenario.currency,
    priced ? 'yes' : 'no',
    ledger.freed[line] === 1 ? 'yes' : 'no',
    lineId(future, line),
  ];
}
