import { at, codeAt, sure, valueAt } from '../../../at.ts';
import { hostParts, purposeOfLine } from '../../../attribution/pots.ts';
import { columnsOf } from '../../../ledger/columnsOf.ts';
import { LINE_RULES } from '../../../ledger/ledger.ts';
import { spreadUntil } from '../../../ledger/spread.ts';
import type { Projection } from '../../../projection.ts';
import { monthsOfHosts, usesOfLot } from '../../../workload/spending.ts';
import type { Spent } from '../../../workload/workload.ts';
import { forFutures, indexIn, moneyFigure } from '../../context.ts';
import type { Explained, FigureId } from '../../explained.ts';
import { part, type Family } from '../../family.ts';
import { partFigure, sumFigure, type IdParts } from '../attribution/known.ts';
import { lineParts, spendingName, workloadFor, type KnownWorkload } from './known.ts';

/** What was spent on one purpose in a month, each row's part of it, and the hosts of a line that serve or stand idle. */
export const spentFigures: readonly Family[] = [
  {
    pattern: 'future/:future/spent/:purpose/:of/:month',
    list: (projection) =>
      forFutures(projection, (future) => {
        const { workload } = sure(workloadFor(projection, future.id));
        return workload.spent.flatMap(({ spending }) =>
          [...spending.months.keys()]
            .filter((month) => spending.months[month] !== 0)
            .map(
              (month) => `future/${future.id}/spent/${spendingName(projection, spending)}/${String(month)}`,
            ),
        );
      }),
    explain: onSpending((own, { spending }, month, id) =>
      sumFigure(own, id, valueAt(spending.months, month), lineParts(own, spending, month)),
    ),
  },
  {
    pattern: 'future/:future/spent/:purpose/:of/:month/:row',
    list: () => [],
    explain: onSpending((own, { spending, shares, weighed }, month, id, parts) => {
      const { rows, weights } = own.workload;
      const row = rows.names.indexOf(part(parts, 'row'));
      if (row < 0 || weighed[month] !== 1) return undefined;
      const all = weights.of(spending, month);
      const of = {
        figure: id.slice(0, id.lastIndexOf('/')),
        amount: valueAt(spending.months, month),
        weight: valueAt(all, row),
        weights: all.reduce((one, two) => one + two, 0),
      };
      return partFigure(own, id, valueAt(shares, month * rows.names.length + row), of);
    }),
  },
  { pattern: 'future/:future/line/:line/site/:site/:use', list: () => [], explain: onHosts(useFigure) },
  {
    pattern: 'future/:future/line/:line/site/:site/:use/:month',
    list: () => [],
    explain: onHosts((own, hosts, parts, id) => {
      const { lot, amount } = hosts;
      const months = monthsOfHosts(own.projection, lot.month);
      const month = indexIn(parts['month'], own.projection.compiled.horizon);
      if (month === undefined || month < lot.month || month >= lot.month + months) return undefined;
      const [before, until] = [month - lot.month, month - lot.month + 1];
      const of = {
        amount: id.slice(0, id.lastIndexOf('/')),
        until: `number/until/${String(until)}`,
        before: `number/before/${String(before)}`,
        months: `number/months/${String(months)}`,
      };
      const minor = spreadUntil(amount, until, months) - spreadUntil(amount, before, months);
      return moneyFigure(own.projection, id, minor, { kind: 'rule', rule: 'accrued-part', of });
    }),
  },
];

function onSpending(
  explain: (
    own: KnownWorkload,
    spent: Spent,
    month: number,
    id: FigureId,
    parts: IdParts,
  ) => Explained | undefined,
) {
  return (projection: Projection, parts: IdParts, id: FigureId): Explained | undefined => {
    const own = workloadFor(projection, parts['future']);
    const name = `${part(parts, 'purpose')}/${part(parts, 'of')}`;
    const spent = own?.workload.spent.find(({ spending }) => spendingName(projection, spending) === name);
    const month = indexIn(parts['month'], projection.compiled.horizon);
    return own && spent && month !== undefined ? explain(own, spent, month, id, parts) : undefined;
  };
}

/** The hosts of a line at one site, and what was paid for those that serve or for those that stand idle. */
interface HostsOfLine {
  readonly lot: KnownWorkload['workload']['lots'][number];
  readonly paid: number;
  readonly uses: ReturnType<typeof usesOfLot>;
  readonly place: 0 | 1;
  readonly amount: number;
}

function onHosts(
  explain: (own: KnownWorkload, hosts: HostsOfLine, parts: IdParts, id: FigureId) => Explained | undefined,
) {
  return (projection: Projection, parts: IdParts, id: FigureId): Explained | undefined => {
    const own = workloadFor(projection, parts['future']);
    const hosts = own && hostsOf(own, parts);
    return own && hosts && explain(own, hosts, parts, id);
  };
}

function hostsOf(own: KnownWorkload, parts: IdParts): HostsOfLine | undefined {
  const columns = columnsOf(own.future.ledger);
  const line = indexIn(parts['line'], columns.amount.length);
  const use = parts['use'];
  if (line === undefined || (use !== 'hosts' && use !== 'idle-hosts')) return undefined;
  const bearer = own.parts.bearerOf(line);
  if (purposeOfLine(columns, bearer) !== 'hosts') return undefined;
  const { lots } = own.workload;
  const here = hostParts(columns, lots, bearer, valueAt(columns.amount, line));
  const found = here.find(({ site }) => String(site) === parts['site']);
  const lot = lots.find(({ site, month }) => site === found?.site && month === found.month);
  if (!found || !lot) return undefined;
  const credit = at(LINE_RULES, codeAt(columns.rule, bearer)) === 'settle-hosts';
  const uses = usesOfLot(lot, credit, found.amount);
  const idle = use === 'idle-hosts';
  return { lot, paid: found.amount, uses, place: idle ? 1 : 0, amount: idle ? uses.idle : uses.serving };
}

function useFigure(own: KnownWorkload, hosts: HostsOfLine, _: IdParts, id: FigureId): Explained {
  const { weights } = hosts.uses;
  const figure = id.slice(0, id.lastIndexOf('/'));
  const of = {
    figure,
    amount: hosts.paid,
    weight: at(weights, hosts.place),
    weights: weights[0] + weights[1],
  };
  return partFigure(own, id, hosts.amount, of);
}
