import { at } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { amountOf, factor, textFactor } from '../exact/amount.ts';
import { HOSTS, SETTLE_HOSTS } from '../rules/money.ts';
import type { Timeline } from '../timeline/record.ts';
import type { LedgerBook } from './book.ts';
import type { Line } from './ledger.ts';

/** Default book life of a host: 60 months (model.md 7). */
export const HOST_LIFE = 60;

/** Writes the hosts bought, one line a month, and at the horizon the credit for their unused life (model.md 7). */
export function writeHosts(book: LedgerBook, compiled: Compiled, timeline: Timeline, settle: boolean): void {
  const { purchase } = compiled.scenario;
  const life = purchase?.life ?? HOST_LIFE;
  const cost = amountOf(HOSTS, ['hosts', 'price'], compiled.digits);
  const price = purchase?.price;
  const lots = lotsByMonth(timeline, compiled.sites.length);
  lots.forEach((lot, source) => {
    const amount = price === undefined ? 0 : cost([factor(lot.bought), textFactor(price)]);
    book.write({ ...hostLine(lot.month, life, source, lot.bought), amount, priced: price !== undefined });
  });
  if (!settle) return;
  const credit = amountOf(SETTLE_HOSTS, ['hosts', 'price', 'left', 'life'], compiled.digits);
  lots.forEach((lot, source) => {
    const left = life - (compiled.horizon - lot.month);
    if (left <= 0 || lot.serving === 0) return;
    const amount =
      price === undefined ? 0 : credit([factor(lot.serving), textFactor(price), factor(left), factor(life)]);
    const line = hostLine(compiled.horizon, left, source, lot.serving);
    book.write({
      ...line,
      rule: 'settle-hosts',
      category: 'settlement credit',
      amount,
      priced: price !== undefined,
    });
  });
}

function hostLine(month: number, months: number, source: number, quantity: number): Line {
  const from = month;
  return {
    month,
    from,
    to: from + months,
    rule: 'hosts',
    category: 'hosts',
    offer: -1,
    source,
    cluster: -1,
    quantity,
    amount: 0,
    priced: false,
    freed: false,
  };
}

/** Hosts bought in one month, and how many of them still serve at the horizon. */
export interface HostLot {
  readonly month: number;
  bought: number;
  serving: number;
}

/** Purchases by month over all sites; of the last bought as many drop out as stand idle at the site at the end. */
export function lotsByMonth(timeline: Timeline, sites: number): HostLot[] {
  const lots = new Map<number, HostLot>();
  for (let site = 0; site < sites; site++) {
    let idle = at(timeline.idleAtEnd, site);
    const latestFirst = timeline.bought.filter((lot) => lot.site === site).sort((a, b) => b.month - a.month);
    for (const { month, count } of latestFirst) {
      const dropped = Math.min(idle, count);
      idle -= dropped;
      const lot = lots.get(month) ?? { month, bought: 0, serving: 0 };
      lots.set(month, { month, bought: lot.bought + count, serving: lot.serving + count - dropped });
    }
  }
  return [...lots.values()].sort((a, b) => a.month - b.month);
}
