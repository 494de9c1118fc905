import type { Contract, PriceTrail } from '../../plan/contract.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { priceStep, type PriceSlot } from '../../terms/prices.ts';
import { exact } from '../../exact/decimal.ts';
import { evaluate } from '../../exact/evaluate.ts';
import { explained, futureOf, quantity } from '../context.ts';
import type { Because, Explained, FigureId } from '../explained.ts';
import type { Family } from '../family.ts';

/** The address of a contract of a plan: future, offer and place. */
export function contractId(
  projection: Projection,
  future: FutureProjection,
  offer: number,
  index: number,
): FigureId {
  return `future/${future.id}/contract/${projection.compiled.offers[offer]?.source.id ?? ''}/${String(index)}`;
}

interface Found {
  readonly future: FutureProjection;
  readonly contract: Contract;
  readonly price: string | undefined;
}

function find(projection: Projection, parts: Readonly<Record<string, string>>): Found | undefined {
  const future = futureOf(projection, parts['future']);
  const at =
    future?.plans.findIndex((plan) => projection.compiled.offers[plan.offer]?.source.id === parts['offer']) ??
    -1;
  const contract = future?.plans[at]?.contracts[Number(parts['contract'])];
  return future && contract && { future, contract, price: future.prices[at]?.[contract.index] };
}

const all = (projection: Projection, part: string): FigureId[] =>
  projection.futures.flatMap((future) =>
    future.plans.flatMap((plan) =>
      plan.contracts.map((c) => `${contractId(projection, future, plan.offer, c.index)}/${part}`),
    ),
  );

/** Unit price, its parts, and quantity of every contract of a plan (model.md 7). */
export const contractFigures: readonly Family[] = [
  {
    pattern: 'future/:future/contract/:offer/:contract/price',
    list: (projection) => all(projection, 'price'),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      if (!found) return undefined;
      return priced(projection, found, found.contract.price.trail, id, found.price ?? null);
    },
  },
  {
    pattern: 'future/:future/contract/:offer/:contract/price/uncapped',
    list: (projection) =>
      all(projection, 'price/uncapped').filter((id) => cappedTrail(projection, id) !== undefined),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      const trail = found?.contract.price.trail;
      if (trail?.by !== 'cap' || !found) return undefined;
      return priced(projection, found, trail.of, id, undefined);
    },
  },
  {
    pattern: 'future/:future/contract/:offer/:contract/quantity',
    list: (projection) => all(projection, 'quantity'),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      return found && quantityOf(found.contract, id);
    },
  },
];

function cappedTrail(projection: Projection, id: FigureId): PriceTrail | undefined {
  const [, future = '', , offer = '', contract = ''] = id.split('/');
  const trail = find(projection, { future, offer, contract })?.contract.price.trail;
  return trail?.by === 'cap' ? trail : undefined;
}

function quantityOf(contract: Contract, id: FigureId): Explained {
  const { quantity: units, raised } = contract;
  const values = { ordered: units - raised, raised };
  return quantity(id, 'unit', units, `contract-${contract.origin}`, [
    { what: 'contract-quantity', of: contract.id, values, result: units },
  ]);
}

/** A price that stands somewhere as it is, or the rule that makes it with the figures in its slots. */
function priced(
  projection: Projection,
  found: Found,
  trail: PriceTrail,
  id: FigureId,
  value: string | null | undefined,
): Explained {
  const { offers } = projection.compiled;
  if (trail.by === 'input' || trail.by === 'band')
    return explained(id, 'money/unit/year', exact(trail.text).toString(), same(`input/${trail.path}`));
  const step = priceStep(trail, offers);
  const offer = offers[trail.by === 'unknown' ? trail.offer : found.contract.offer]?.source.id ?? '';
  if (!step)
    return explained(id, 'money/unit/year', null, same(`offer/${offer}/price`), [
      { path: `offers/${offer}/quote`, code: 'unpriced' },
    ]);
  const of = Object.fromEntries(
    Object.entries(step.slots).map(([name, from]) => [name, slotFigure(projection, found, name, from, id)]),
  );
  const missing = value === null ? [{ path: `offers/${offer}/quote`, code: 'unpriced' }] : [];
  return explained(
    id,
    'money/unit/year',
    value === undefined ? computed(projection, found, trail) : value,
    { kind: 'rule', rule: step.rule.id, of },
    missing,
  );
}

const same = (figure: FigureId): Because => ({ kind: 'sum', of: [figure] });

function slotFigure(
  projection: Projection,
  found: Found,
  name: string,
  from: PriceSlot,
  id: FigureId,
): FigureId {
  if ('contract' in from)
    return `${contractId(projection, found.future, found.contract.offer, from.contract)}/price`;
  if ('trail' in from) return `${id}/uncapped`;
  if (from.path !== undefined) return `input/${from.path}`;
  if (from.field !== undefined)
    return `offer/${projection.compiled.offers[from.offer ?? -1]?.source.id ?? ''}/${from.field}`;
  return `number/${name}/${from.text}`;
}

function computed(projection: Projection, found: Found, trail: PriceTrail): string | null {
  const step = priceStep(trail, projection.compiled.offers);
  if (!step) return null;
  const prices =
    found.future.prices[found.future.plans.findIndex((plan) => plan.offer === found.contract.offer)] ?? [];
  const slots = Object.entries(step.slots).map(
    ([name, from]) =>
      [
        name,
        exact('contract' in from ? (prices[from.contract] ?? 'NaN') : 'text' in from ? from.text : 'NaN'),
      ] as const,
  );
  const value = evaluate(step.rule.formula, Object.fromEntries(slots), 0);
  return value.isNaN() ? null : value.toString();
}
