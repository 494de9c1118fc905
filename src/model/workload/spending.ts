import { at, codeAt, sure, valueAt } from '../at.ts';
import type { SiteLot } from '../attribution/hosts.ts';
import { Parts } from '../attribution/parts.ts';
import { hostParts, purposeOfLine } from '../attribution/pots.ts';
import { split } from '../attribution/split.ts';
import { HOST_LIFE } from '../ledger/hosts.ts';
import type { LedgerColumns } from '../ledger/ledger.ts';
import { LINE_RULES } from '../ledger/ledger.ts';
import { spreadUntil } from '../ledger/spread.ts';
import type { FutureProjection, Projection } from '../projection.ts';

/**
 * What money was spent on: units of an offer that are needed, those that nobody needs, those ordered only for a minimum, hosts
 * bought at a site that still serve, those that only both sides together needed, or a cost item.
 */
export type Purpose = 'offer' | 'unneeded' | 'minimum-order' | 'hosts' | 'idle-hosts' | 'cost';

/** Money of one purpose by month, in minor units; `of` is the index of the offer, the site or the cost item. */
export interface Spending {
  readonly purpose: Purpose;
  readonly of: number;
  readonly months: Float64Array;
}

/** What the spendings of a future are read from. */
export interface SpendingGround {
  readonly projection: Projection;
  readonly future: FutureProjection;
  readonly lots: readonly SiteLot[];
}

/** Everything that the total of a future is made of, by purpose and month: sums of what is paid monthly stay sums (model.md 9). */
export function spendingsOf(ground: SpendingGround): readonly Spending[] {
  const book = new SpendingBook(ground);
  for (const part of ground.future.ledger.parts) {
    if (part.by === 'line') book.addLines(part.columns);
    else if (!part.kind.freed)
      part.paid.forEach((amount, month) => {
        book.put('cost', part.kind.source, month, amount);
      });
  }
  return book.spendings();
}

/** The months that a host bought in a month counts for: its life, as far as it lies within the horizon. */
export function monthsOfHosts({ compiled }: Pick<Projection, 'compiled'>, month: number): number {
  const life = compiled.scenario.purchase?.life ?? HOST_LIFE;
  return Math.min(life, compiled.horizon - month);
}

/** How an amount for the hosts of a lot divides into those that serve and those that only both sides together needed. */
export function usesOfLot(
  lot: SiteLot,
  credit: boolean,
  amount: number,
): {
  readonly weights: readonly [serving: number, idle: number];
  readonly serving: number;
  readonly idle: number;
} {
  const weights = credit ? ([1, 0] as const) : ([lot.serving, lot.bought - lot.serving] as const);
  const parts = sure(split(amount, weights));
  return { weights, serving: valueAt(parts, 0), idle: valueAt(parts, 1) };
}

class SpendingBook {
  readonly #ground: SpendingGround;
  readonly #horizon: number;
  readonly #known = new Map<string, Spending>();

  constructor(ground: SpendingGround) {
    this.#ground = ground;
    this.#horizon = ground.projection.compiled.horizon;
  }

  spendings(): readonly Spending[] {
    return [...this.#known.values()];
  }

  put(purpose: Purpose, of: number, month: number, amount: number): void {
    if (amount === 0) return;
    const key = `${purpose} ${String(of)}`;
    const known = this.#known.get(key) ?? { purpose, of, months: new Float64Array(this.#horizon) };
    this.#known.set(key, known);
    known.months[month] = valueAt(known.months, month) + amount;
  }

  addLines(columns: LedgerColumns): void {
    const { projection, future } = this.#ground;
    const parts = new Parts(projection, future, columns);
    for (let line = 0; line < columns.amount.length; line++) {
      if (!parts.counts(line)) continue;
      const bearer = parts.bearerOf(line);
      const offer = codeAt(columns.offer, bearer);
      if (purposeOfLine(columns, bearer) === 'hosts') this.#addHosts(columns, line, bearer);
      else
        for (const { month, amount, split } of parts.partsOf(line)) {
          if (offer < 0) this.put('cost', codeAt(columns.source, bearer), month, amount);
          else {
            this.put('offer', offer, month, split[0]);
            this.put('minimum-order', offer, month, split[1]);
            this.put('unneeded', offer, month, split[2]);
          }
        }
    }
  }

  #addHosts(columns: LedgerColumns, line: number, bearer: number): void {
    const { lots } = this.#ground;
    const credit = at(LINE_RULES, codeAt(columns.rule, bearer)) === 'settle-hosts';
    for (const part of hostParts(columns, lots, bearer, valueAt(columns.amount, line))) {
      const lot = sure(lots.find(({ site, month }) => site === part.site && month === part.month));
      const { serving, idle } = usesOfLot(lot, credit, part.amount);
      this.#spread('hosts', part.site, part.month, serving);
      this.#spread('idle-hosts', part.site, part.month, idle);
    }
  }

  #spread(purpose: Purpose, site: number, first: number, amount: number): void {
    const months = monthsOfHosts(this.#ground.projection, first);
    for (let month = 0; month < months; month++) {
      const part = spreadUntil(amount, month + 1, months) - spreadUntil(amount, month, months);
      this.put(purpose, site, first + month, part);
    }
  }
}
