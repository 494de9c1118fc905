import { codeAt, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { amountOf, factor, textFactor } from '../exact/amount.ts';
import { HOST_LIFE, lotsByMonth } from '../ledger/hosts.ts';
import type { Ledger, LedgerColumns } from '../ledger/ledger.ts';
import type { FutureProjection } from '../projection.ts';
import { WRITE_OFF } from '../rules/returns.ts';
import { addTo } from '../timeline/series.ts';
import { spreadUntil } from '../ledger/spread.ts';

/** The accrued view by month in minor units: every line spread over the months it covers, by cumulative rounding (model.md 7). */
export function accruedByMonth({ parts }: Ledger, horizon: number): Float64Array {
  const months = new Float64Array(horizon);
  for (const part of parts) {
    if (part.by === 'line') spreadLines(months, part.columns);
    else if (!part.kind.freed) addTo(months, part.paid, 1, horizon);
  }
  return months;
}

function spreadLines(months: Float64Array, lines: LedgerColumns): void {
  lines.amount.forEach((amount, line) => {
    // Lines of the settlement cover months beyond the horizon only, so they have no part in any of these.
    if (lines.freed[line] === 1) return;
    const from = codeAt(lines.from, line);
    const all = codeAt(lines.to, line) - from;
    const first = Math.max(0, from);
    let before = spreadUntil(amount, first - from, all);
    for (let month = first; month < Math.min(from + all, months.length); month++) {
      const until = spreadUntil(amount, month + 1 - from, all);
      months[month] = valueAt(months, month) + until - before;
      before = until;
    }
  });
}

/** Hosts bought that stand idle at the horizon: what is left of their life is written off there (model.md 7). */
export interface WriteOff {
  /** The month in which they were bought. */
  readonly bought: number;
  readonly hosts: number;
  readonly left: number;
  readonly life: number;
  /** Minor units; undefined when the price of a host is not known. */
  readonly amount: number | undefined;
}

/** What is written off at the horizon, in the accrued view only: the unused life of bought hosts that earn no settlement credit. */
export function writeOffs(compiled: Compiled, future: FutureProjection): WriteOff[] {
  const { price, life = HOST_LIFE } = compiled.scenario.purchase ?? {};
  const amountFor = amountOf(WRITE_OFF, ['hosts', 'price', 'left', 'life'], compiled.digits);
  return lotsByMonth(future.timeline, compiled.sites.length).flatMap((lot) => {
    const hosts = lot.bought - lot.serving;
    const left = life - (compiled.horizon - lot.month);
    if (hosts === 0 || left <= 0) return [];
    const amount =
      price === undefined
        ? undefined
        : amountFor([factor(hosts), textFactor(price), factor(left), factor(life)]);
    return [{ bought: lot.month, hosts, left, life, amount }];
  });
}
