import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { ClusterLoad } from './load.ts';
import type { Offering } from './size.ts';
import type { Yard } from './yard.ts';

/** What all sides share while the months pass: facts, decisions and loads, hosts that no side uses, and the purchases. */
export interface Ground {
  readonly compiled: Compiled;
  readonly future: CompiledFuture;
  readonly loads: readonly ClusterLoad[];
  readonly offering: Offering;
  readonly yards: readonly Yard[];
  readonly buy: (site: number, count: number, month: number) => void;
}

/** Indices of things in the order of their ids, which is the order in which they act (model.md 5). */
export function orderById(things: readonly { readonly source: { readonly id: string } }[]): number[] {
  return things
    .map((thing, at) => ({ id: thing.source.id, at }))
    .sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id))
    .map(({ at }) => at);
}
