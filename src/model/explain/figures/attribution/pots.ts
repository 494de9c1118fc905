import { at, codeAt, sure, valueAt } from '../../../at.ts';
import { LINE_RULES } from '../../../ledger/ledger.ts';
import { hostParts, type Pot } from '../../../attribution/pots.ts';
import { forFutures, indexIn, moneyFigure } from '../../context.ts';
import type { Projection } from '../../../projection.ts';
import type { Explained, FigureId } from '../../explained.ts';
import type { Family } from '../../family.ts';
import {
  knownFor,
  linesIn,
  monthIn,
  partFigure,
  potIn,
  potName,
  sumFigure,
  type IdParts,
  type Known,
} from './known.ts';
import { columnsOf } from '../../../ledger/columnsOf.ts';

/** How a part of a line is named after what becomes of its units. */
const SHARES = ['used', 'minimum-order', 'unneeded'] as const;

/** The money of one purpose in a month, and the parts of lines that make it up (model.md 1, 9). */
export const potFigures: readonly Family[] = [
  {
    pattern: 'future/:future/pot/:purpose/:of/:month',
    list: (projection) =>
      forFutures(projection, (future) => {
        const own = sure(knownFor(projection, future.id));
        return own.attribution.pots.flatMap((pot) =>
          !pot.direct
            ? [...pot.months.keys()]
                .filter((month) => pot.months[month] !== 0)
                .map((month) => `future/${future.id}/pot/${potName(own, pot)}/${String(month)}`)
            : [],
        );
      }),
    explain: potFigure,
  },
  { pattern: 'future/:future/line/:line/covers/:month', list: () => [], explain: onLine(coveredFigure) },
  { pattern: 'future/:future/line/:line/site/:site', list: () => [], explain: onLine(siteFigure) },
  ...SHARES.map((share): Family => ({
    pattern: `future/:future/line/:line/${share}/:month`,
    list: () => [],
    explain: onLine(shareFigure(share)),
  })),
];

function potFigure(projection: Projection, parts: IdParts, id: FigureId): Explained | undefined {
  const own = knownFor(projection, parts['future']);
  const found = own && potIn(own, parts);
  const month = own && monthIn(own, parts);
  if (!own || !found || month === undefined) return undefined;
  const { pot } = found;
  const part = partOfLine(pot, month);
  const of = linesIn(own, pot, month).map((line) => `future/${own.future.id}/line/${String(line)}/${part}`);
  return sumFigure(own, id, valueAt(pot.months, month), of);
}

/** The part of a line that a pot holds: of hosts the site's, of licences what is used, of other costs all of the month. */
function partOfLine(pot: Pot, month: number): string {
  if (pot.kind === 'hosts') return `site/${String(pot.of)}`;
  return `${pot.kind === 'offer' ? 'used' : 'covers'}/${String(month)}`;
}

/** Explains a figure of one line. */
function onLine(explain: (own: Known, line: number, parts: IdParts, id: FigureId) => Explained | undefined) {
  return (projection: Projection, parts: IdParts, id: FigureId): Explained | undefined => {
    const own = knownFor(projection, parts['future']);
    const line = indexIn(parts['line'], own ? columnsOf(own.future.ledger).amount.length : 0);
    return own && line !== undefined ? explain(own, line, parts, id) : undefined;
  };
}

/** The part of a line that one month takes; what lies before or beyond the horizon falls on its first or last month. */
function coveredFigure(own: Known, line: number, parts: IdParts, id: FigureId): Explained | undefined {
  const month = spannedMonth(own, line, parts);
  if (month === undefined) return undefined;
  const { until, before, months } = own.parts.coveredBy(line, month);
  const of = {
    amount: `future/${own.future.id}/line/${String(line)}`,
    until: `number/until/${String(until)}`,
    before: `number/before/${String(before)}`,
    months: `number/months/${String(months)}`,
  };
  const { amount } = own.parts.partOf(line, month);
  return moneyFigure(own.projection, id, amount, { kind: 'rule', rule: 'accrued-part', of });
}

function shareFigure(share: (typeof SHARES)[number]) {
  const place = SHARES.indexOf(share);
  return (own: Known, line: number, parts: IdParts, id: FigureId): Explained | undefined => {
    const month = spannedMonth(own, line, parts);
    if (month === undefined) return undefined;
    const { amount, units, split } = own.parts.partOf(line, month);
    const weights = units[0] + units[1] + units[2];
    const weight = at(units, place);
    const figure = `future/${own.future.id}/line/${String(line)}/covers/${String(month)}`;
    return partFigure(own, id, at(split, place), { figure, amount, weight, weights });
  };
}

function siteFigure(own: Known, line: number, parts: IdParts, id: FigureId): Explained | undefined {
  const { future, lots } = own;
  const amount = valueAt(columnsOf(future.ledger).amount, line);
  const bearer = own.parts.bearerOf(line);
  const rule = LINE_RULES[codeAt(columnsOf(future.ledger).rule, bearer)];
  const here =
    rule === 'hosts' || rule === 'settle-hosts'
      ? hostParts(columnsOf(future.ledger), lots, bearer, amount)
      : [];
  const part = here.find(({ site }) => String(site) === parts['site']);
  if (!part) return undefined;
  const weights = here.reduce((sum, { hosts }) => sum + hosts, 0);
  const figure = `future/${future.id}/line/${String(line)}`;
  return partFigure(own, id, part.amount, { figure, amount, weight: part.hosts, weights });
}

function spannedMonth(own: Known, line: number, parts: IdParts): number | undefined {
  const month = monthIn(own, parts);
  const { first, last } = own.parts.spanOf(line);
  return month !== undefined && first <= month && month <= last ? month : undefined;
}
