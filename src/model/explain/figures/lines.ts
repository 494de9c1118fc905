import { at, codeAt, valueAt } from '../../at.ts';
import type { Projection, FutureProjection } from '../../projection.ts';
import { LINE_RULES } from '../../ledger/ledger.ts';
import { accruedIn, coveredIn } from '../../ledger/spread.ts';
import { futureOf, indexIn, moneyFigure, range } from '../context.ts';
import type { Explained, FigureId } from '../explained.ts';
import type { Family } from '../family.ts';
import { lineId, missingOfLine } from '../lines.ts';
import { slotsOfLine } from './lineSlots.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';

/** Every ledger line and its accrued part; the months, units and hosts in its slots are plain numbers (model.md 7). */
export const lineFigures: readonly Family[] = [
  {
    pattern: 'future/:future/line/:line',
    list: (projection) =>
      projection.futures.flatMap((future) =>
        range(columnsOf(future.ledger).amount.length).map((line) => lineId(future, line)),
      ),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      return found && lineFigure(projection, found.future, found.line, id);
    },
  },
  {
    pattern: 'future/:future/line/:line/accrued',
    list: (projection) =>
      projection.futures.flatMap((future) =>
        range(columnsOf(future.ledger).amount.length)
          .filter((line) => isSpread(projection, future, line))
          .map((line) => `${lineId(future, line)}/accrued`),
      ),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      return found && isSpread(projection, found.future, found.line)
        ? accruedFigure(projection, found, id, { from: 0, to: projection.compiled.horizon })
        : undefined;
    },
  },
  {
    pattern: 'future/:future/line/:line/accrued/:from/:to',
    list: () => [],
    explain: (projection, parts, id) => {
      const { horizon } = projection.compiled;
      const found = find(projection, parts);
      const from = indexIn(parts['from'], horizon);
      const to = indexIn(parts['to'], horizon + 1);
      return found && from !== undefined && to !== undefined && isSpread(projection, found.future, found.line)
        ? accruedFigure(projection, found, id, { from, to })
        : undefined;
    },
  },
];

interface Found {
  readonly future: FutureProjection;
  readonly line: number;
}

function find(projection: Projection, parts: Readonly<Record<string, string>>): Found | undefined {
  const future = futureOf(projection, parts['future']);
  const line = indexIn(parts['line'], future ? columnsOf(future.ledger).amount.length : 0);
  return future && line !== undefined ? { future, line } : undefined;
}

function isSpread(projection: Projection, future: FutureProjection, line: number): boolean {
  return codeAt(columnsOf(future.ledger).month, line) < projection.compiled.horizon;
}

function lineFigure(projection: Projection, future: FutureProjection, line: number, id: FigureId): Explained {
  const columns = columnsOf(future.ledger);
  const rule = at(LINE_RULES, codeAt(columns.rule, line));
  const missing = columns.priced[line] === 0 ? [missingOfLine(projection, future, line)] : [];
  const because = { kind: 'rule', rule, of: slotsOfLine(projection, future, line) } as const;
  const figure = moneyFigure(projection, id, valueAt(columns.amount, line), because, missing);
  return missing.length > 0 ? { ...figure, value: null } : figure;
}

function accruedFigure(
  projection: Projection,
  { future, line }: Found,
  id: FigureId,
  { from, to }: { readonly from: number; readonly to: number },
): Explained {
  const columns = columnsOf(future.ledger);
  const { before, until, months } = coveredIn(columns, line, from, to);
  const of = {
    amount: lineId(future, line),
    until: `number/until/${String(until)}`,
    before: `number/before/${String(before)}`,
    months: `number/months/${String(months)}`,
  };
  const figure = moneyFigure(projection, id, accruedIn(columns, line, from, to), {
    kind: 'rule',
    rule: 'accrued-part',
    of,
  });
  if (columns.priced[line] !== 0) return figure;
  return { ...figure, value: null, missing: [missingOfLine(projection, future, line)] };
}
