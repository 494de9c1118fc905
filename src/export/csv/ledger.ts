import { minorText } from '../../model/exact/decimal.ts';
import { lineId } from '../../model/explain/lines.ts';
import { LINE_RULES } from '../../model/ledger/ledger.ts';
import type { FutureProjection, Projection } from '../../model/projection.ts';
import { monthText } from '../../model/time/month.ts';
import { categoryName } from '../../wording/headings.ts';
import { priceLevelOf } from '../../report/apart.ts';
import type { Made } from '../../wording/about.ts';
import { wordsOfRule } from '../../wording/rules.ts';
import { speechOf, type Speech } from '../../wording/speech.ts';
import { scenarioHash } from '../scenarioHash.ts';
import { csvLine, type Field } from './field.ts';
import { columnsOf } from '../../model/ledger/columnsOf.ts';

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
  'price level',
  'scenario',
  'price list',
  'program',
  'open problems',
];

/** Every ledger line of every future as comma-separated text: one line each, amounts as plain numbers. */
export function ledgerCsv(projection: Projection, by: Omit<Made, 'hash'>): string {
  const speech = speechOf(projection);
  const made = madeOf(projection, by);
  const rows = projection.futures.flatMap((future) =>
    Array.from(columnsOf(future.ledger).amount, (_, line) => [
      ...lineOf(projection, future, line, speech),
      ...made,
    ]),
  );
  return [COLUMNS, ...rows].map(csvLine).join('');
}

/** How many digits of the scenario's hash a line carries: enough to tell scenarios apart. */
const HASH_DIGITS = 12;

/** What stands in every line alike, so that lines of several ledgers may be put together. */
function madeOf(projection: Projection, { program, catalogue, problems }: Omit<Made, 'hash'>): Field[] {
  const hash = scenarioHash(projection.compiled.scenario).slice(0, 'sha256:'.length + HASH_DIGITS);
  const open = problems.filter(({ severity }) => severity !== 'info').length;
  return [priceLevelOf(projection), hash, catalogue, program, open];
}

function lineOf(projection: Projection, future: FutureProjection, line: number, speech: Speech): Field[] {
  const { start, digits, clusters, scenario } = projection.compiled;
  const columns = columnsOf(future.ledger);
  const cluster = clusters[columns.cluster[line] ?? -1]?.source.id ?? '';
  const priced = columns.priced[line] === 1;
  return [
    speech.future(future.id),
    monthText(start + (columns.month[line] ?? 0)),
    monthText(start + (columns.from[line] ?? 0)),
    monthText(start + (columns.to[line] ?? 0)),
    categoryName(columns.categories[columns.category[line] ?? 0] ?? '', speech),
    wordsOfRule(LINE_RULES[columns.rule[line] ?? 0] ?? '').result,
    cluster === '' ? '' : speech.cluster(cluster),
    columns.quantity[line] ?? 0,
    // A price that is not known leaves the cell empty: 0 would be a price.
    priced ? { number: minorText(columns.amount[line] ?? 0, digits) } : '',
    scenario.currency,
    priced ? 'yes' : 'no',
    columns.freed[line] === 1 ? 'yes' : 'no',
    lineId(future, line),
  ];
}
