import type { Compiled } from '../compile/compiled.ts';
import { amountOf, factor, textFactor } from '../exact/amount.ts';
import { HOST_LIFE, lotsByMonth } from '../ledger/hosts.ts';
import type { FutureProjection } from '../projection.ts';
import { WRITE_OFF } from '../rules/returns.ts';

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
