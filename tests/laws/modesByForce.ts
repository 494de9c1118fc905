import { at } from '../../src/model/at.ts';
import type { Compiled, CompiledFuture } from '../../src/model/compile/compiled.ts';
import { demandOf, withModes } from '../../src/model/demand/demand.ts';
import type { ModeInForce } from '../../src/model/demand/units.ts';
import { ledgerOf } from '../../src/model/ledger/write.ts';
import type { Contract } from '../../src/model/plan/contract.ts';
import { plansOf } from '../../src/model/plan/plans.ts';
import type { FutureProjection, Projection } from '../../src/model/projection.ts';
import { totalsOf } from '../../src/model/results/totals.ts';
import { unitPrices } from '../../src/model/terms/prices.ts';

/** Which mode a course is in from which month on. */
export interface Step {
  readonly from: number;
  readonly mode: number;
}

/** A course written down month by month, with what the whole future costs with it, in minor units of its ledger. */
export interface Forced {
  readonly steps: readonly Step[];
  readonly total: number;
}

const YEAR = 12;

/** Prices courses of the only unit of a future as the future itself is priced: counted, planned and written into a ledger. */
export class ByForce {
  readonly #compiled: Compiled;
  readonly #future: CompiledFuture;
  readonly #projected: FutureProjection;
  readonly #stood: boolean;

  constructor({ compiled }: Projection, projected: FutureProjection) {
    this.#compiled = compiled;
    this.#projected = projected;
    this.#future = at(
      compiled.futures.filter(({ source }) => source.id === projected.id),
      0,
    );
    this.#stood = at(projected.modes, 0).begins !== 'decided';
  }

  /** Every course that begins with some steps, each alternative at each month of decision, the ones that stay included. */
  all(begun: readonly Step[]): Forced[] {
    const { contracts, total } = this.priced(begun);
    const month = this.#decidesNext(begun, contracts);
    if (month === undefined) return [{ steps: begun, total }];
    const { modes } = at(this.#compiled.products, 0);
    return modes.flatMap((_, mode) => this.all([...begun, { from: month, mode }]));
  }

  /** What the future costs with a course, and the contracts of its last mode. */
  priced(steps: readonly Step[]): { total: number; contracts: readonly Contract[] } {
    const compiled = this.#compiled;
    const { timeline } = this.#projected;
    const estate = { compiled, future: this.#future, timeline };
    const base = demandOf(compiled, this.#future, timeline);
    const demand = withModes(estate, base, this.#inForce(steps));
    const planned = plansOf(compiled, this.#future, demand, timeline);
    const prices = planned.plans.map(({ contracts }) => unitPrices(contracts, compiled.offers));
    const ledger = ledgerOf(compiled, this.#future, { timeline, ...planned, prices });
    const now = at(at(compiled.products, 0).modes, at(steps, steps.length - 1).mode);
    return {
      total: totalsOf({ ...this.#projected, ledger }).total,
      contracts: planned.plans.filter(({ offer }) => offer === now).flatMap(({ contracts }) => contracts),
    };
  }

  #inForce(steps: readonly Step[]): ModeInForce[] {
    const { places } = at(this.#projected.modes, 0).unit;
    const { horizon, products } = this.#compiled;
    return at(products, 0).modes.map((offer, mode) => ({
      places,
      offer,
      months: Uint8Array.from({ length: horizon }, (_, month) =>
        Number(steps.filter(({ from }) => from <= month).at(-1)?.mode === mode),
      ),
    }));
  }

  /**
   * A renewal decides if the mode neither began nor renewed by decision within the year before; what joins, if nothing was
   * decided within it. A mode held from the start began long ago.
   */
  #decidesNext(steps: readonly Step[], contracts: readonly Contract[]): number | undefined {
    const last = at(steps, steps.length - 1);
    const need = at(at(this.#projected.modes, 0).unit.needs, last.mode);
    const renews = (month: number): boolean =>
      contracts.some(({ end }) => end === month) ||
      contracts.some(({ begin, origin }) => begin === month && origin === 'bought');
    const joins = (month: number): boolean =>
      contracts.some(({ begin, origin }) => begin === month && origin === 'joined');
    const decided = (place: number): boolean => place > 0 || !this.#stood;
    for (let month = last.from + 1; month < this.#compiled.horizon; month++) {
      if (at([...need], month) === 0) continue;
      const recent = steps.filter(({ from }, place) => decided(place) && from > month - YEAR);
      const firm = recent.filter(
        (step) => renews(step.from) || steps[steps.indexOf(step) - 1]?.mode !== step.mode,
      );
      if (firm.length === 0 && renews(month)) return month;
      if (recent.length === 0 && joins(month)) return month;
    }
    return undefined;
  }
}
