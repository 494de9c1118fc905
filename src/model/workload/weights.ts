import { at } from '../at.ts';
import type { SiteLot } from '../attribution/hosts.ts';
import { coversOf, type Covers } from '../demand/covered.ts';
import { costRowOf } from '../costs/registry.ts';
import type { Demand } from '../demand/demand.ts';
import type { Ground } from '../demand/part.ts';
import { BoughtHosts } from './boughtHosts.ts';
import { CostWeights } from './costs.ts';
import { HostedShares } from './hosted.ts';
import { LicenceWeights } from './licences.ts';
import { COST_BEARERS } from './parts.ts';
import type { OtherRow, Rows } from './rows.ts';
import { monthsOfHosts, type Spending } from './spending.ts';

/** Finds out who bears a spending: one row alone, or the rows by weight, month by month (model.md 9). */
export class RowWeights {
  readonly #ground: Ground;
  readonly #rows: Rows;
  readonly #lots: readonly SiteLot[];
  readonly #bought: BoughtHosts;
  readonly #licences: LicenceWeights;
  readonly #costs: CostWeights;

  constructor(ground: Ground, demand: Demand, rows: Rows, lots: readonly SiteLot[]) {
    this.#ground = ground;
    this.#rows = rows;
    this.#lots = lots;
    const hosted = new HostedShares(ground, rows);
    const masked = new Map<number, HostedShares>();
    const coversBy = (offer: number): Covers | undefined => coversOf(ground.compiled, demand, offer);
    // Asked for every cluster and month: who causes an offer is found out once.
    const madeFor = (offer: number): HostedShares => {
      const covers = coversBy(offer);
      return covers ? new HostedShares(ground, rows, covers) : hosted;
    };
    const hostedFor = (offer: number): HostedShares => {
      const own = masked.get(offer) ?? madeFor(offer);
      masked.set(offer, own);
      return own;
    };
    this.#bought = new BoughtHosts(ground, rows, hosted);
    this.#licences = new LicenceWeights(ground, demand, rows, {
      hosted: hostedFor,
      covers: coversBy,
    });
    this.#costs = new CostWeights(ground, rows, { hosted, bought: this.#bought, lots });
  }

  /** The row that bears a spending alone; undefined where rows share it by weight, or nobody has any. */
  bearerOf({ purpose, of }: Spending): OtherRow | undefined {
    if (purpose === 'unneeded') return 'stranded';
    if (purpose === 'minimum-order') return 'not-attributable';
    if (purpose === 'idle-hosts') return 'swing';
    if (purpose !== 'cost') return undefined;
    const bearer = COST_BEARERS[costRowOf(at(this.#ground.compiled.scenario.costs, of).item).driver];
    return bearer === 'migration' ? 'migration' : undefined;
  }

  /** The weights of the rows by which they share a spending in a month. */
  of({ purpose, of }: Spending, month: number): Float64Array {
    const weights = new Float64Array(this.#rows.names.length);
    if (purpose === 'offer') this.#licences.add(weights, of, month);
    else if (purpose === 'cost') this.#costs.add(weights, of, month);
    else {
      for (const lot of this.#lots) {
        const age = month - lot.month;
        if (lot.site === of && age >= 0 && age < monthsOfHosts(this.#ground, lot.month))
          this.#bought.addServing(weights, lot, month);
      }
    }
    return weights;
  }
}
