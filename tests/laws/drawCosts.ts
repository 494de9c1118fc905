import { COST_ROWS } from '../../src/model/costs/registry.ts';
import type { CostParams } from '../../src/model/costs/params.ts';
import type { CostRow } from '../../src/model/costs/row.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import type { Draw } from './draw.ts';

const rows: readonly (typeof COST_ROWS)[number][] = COST_ROWS;

/** A cost of moving each VM. */
export function drawMigration(draw: Draw): Scenario['costs'][number] {
  return { id: 'migration', item: 'migration-per-vm', amount: draw.of(['0', '300', '949.50']) };
}

/** A cost of moving each VM and up to six other items, priced or not; no future is named, so that laws may rename them. */
export function drawCosts(draw: Draw, horizon: number): Scenario['costs'] {
  return [drawMigration(draw), ...draw.list(0, 6, (at) => drawCost(draw, horizon, at))];
}

function drawCost(draw: Draw, horizon: number, at: number): Scenario['costs'][number] {
  const row = draw.of(rows);
  const params = drawParams(draw, row);
  return {
    id: `cost${String(at)}`,
    item: row.id,
    ...(draw.chance(85) ? { amount: amountOf(draw, row) } : {}),
    ...(draw.chance(30) ? { per: draw.of(['month', 'year'] as const) } : {}),
    ...(draw.chance(30) ? { side: draw.of(['vmware', 'kvm'] as const) } : {}),
    ...(draw.chance(20) ? { from: draw.month(-3, horizon) } : {}),
    ...(draw.chance(20) ? { until: draw.month(1, horizon + 3) } : {}),
    ...(draw.chance(30) ? { billing: draw.of(['monthly', 'yearly', 'prepaid'] as const) } : {}),
    ...(draw.chance(10) ? { freed: true } : {}),
    params,
  };
}

function amountOf(draw: Draw, { id }: CostRow): string {
  if (id === 'credit') return draw.of(['-0.05', '-1250.75']);
  return id === 'contingency' ? draw.of(['0.1', '0.125']) : draw.of(['0', '0.005', '7.35', '412.5']);
}

function drawParams(draw: Draw, { params }: CostRow): CostParams {
  const given: Required<CostParams> = {
    hours: draw.of(['2', '7.5']),
    factor: draw.of(['1.5', '3']),
    kw: '0.45',
    pue: '1.3',
    overlap: draw.whole(0, 4),
    people: draw.whole(0, 5),
    vmsPerAdmin: draw.of(['20', '77']),
    vmsPerAdminKvm: '33',
    minFte: draw.of(['0', '0.5', '2']),
    minFteKvm: '1',
    dip: draw.of(['0.1', '0.25']),
    dipMonths: draw.whole(0, 6),
  };
  return Object.fromEntries(
    params.filter((name) => name === 'hours' || draw.chance(50)).map((name) => [name, given[name]]),
  );
}

/** Rises and taxes of some categories. */
export function drawRates(draw: Draw): Pick<NonNullable<Scenario['assumptions']>, 'escalation' | 'vat'> {
  return {
    ...(draw.chance(40)
      ? { escalation: { [draw.of(rows).category]: draw.of(['0.03', '-0.02']), migration: '0.04' } }
      : {}),
    ...(draw.chance(30)
      ? { vat: { licences: draw.of(['0.19', '0.055']), [draw.of(rows).category]: '0.2', hosts: '0.19' } }
      : {}),
  };
}
