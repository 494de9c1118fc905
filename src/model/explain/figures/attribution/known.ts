import { at, valueAt } from '../../../at.ts';
import { attributionOf, groundOf, type Attribution } from '../../../attribution/attribution.ts';
import { Divider } from '../../../attribution/divide.ts';
import { siteLots, type SiteLot } from '../../../attribution/hosts.ts';
import { Parts } from '../../../attribution/parts.ts';
import { hostParts, purposeOf, type Pot } from '../../../attribution/pots.ts';
import { exact, minorText } from '../../../exact/decimal.ts';
import { evaluate } from '../../../exact/evaluate.ts';
import type { FutureProjection, Projection } from '../../../projection.ts';
import { ATTRIBUTED_PART } from '../../../rules/attribution.ts';
import { futureOf, indexIn, moneyFigure } from '../../context.ts';
import type { Explained, FigureId, Missing } from '../../explained.ts';
import { missingIn } from '../../lines.ts';
import { part } from '../../family.ts';
import { columnsOf } from '../../../ledger/columnsOf.ts';

/** Parts of a figure's id by their names in the pattern. */
export type IdParts = Readonly<Record<string, string>>;

/** The attribution of a future with what explains it, made when first asked for and remembered. */
export interface Known {
  readonly projection: Projection;
  readonly future: FutureProjection;
  readonly attribution: Attribution;
  readonly divider: Divider;
  readonly parts: Parts;
  readonly lots: readonly SiteLot[];
  /** Every price that the future lacks: each sum below may be incomplete for it. */
  readonly missing: readonly Missing[];
}

const known = new WeakMap<FutureProjection, Known>();

/** The attribution of the future an id names; undefined when there is no such future. */
export function knownFor(projection: Projection, id: string | undefined): Known | undefined {
  const future = futureOf(projection, id);
  if (!future) return undefined;
  const before = known.get(future);
  if (before) return before;
  const ground = groundOf(projection, future);
  const made = {
    projection,
    future,
    attribution: attributionOf(projection, future),
    divider: new Divider(ground, future.demand),
    parts: new Parts(projection, future),
    lots: siteLots(ground),
    missing: missingIn(projection, future, { future: future.id, from: 0 }),
  };
  known.set(future, made);
  return made;
}

/** How a pot is named in ids: `offer/<id>`, `hosts/<place of the site>`, `side/<place>`, `costs/all`. */
export function potName({ projection }: Known, pot: Pot): string {
  if (pot.kind === 'offer') return `offer/${at(projection.compiled.offers, pot.of).source.id}`;
  return pot.kind === 'costs' ? 'costs/all' : `${pot.kind}/${String(pot.of)}`;
}

/** The pot that an id names, with its place among the pots. */
export function potIn(own: Known, parts: IdParts): { pot: Pot; at: number } | undefined {
  const name = `${part(parts, 'purpose')}/${part(parts, 'of')}`;
  const at = own.attribution.pots.findIndex((pot) => potName(own, pot) === name);
  const pot = own.attribution.pots[at];
  return pot && { pot, at };
}

/** The month that an id names. */
export function monthIn({ projection }: Known, parts: IdParts): number | undefined {
  return indexIn(parts['month'], projection.compiled.horizon);
}

/** Money of a cluster from a pot in a month, in minor units. */
export function ofCluster(own: Known, pot: number, cluster: number, month: number): number {
  const clusters = own.projection.compiled.clusters.length;
  return valueAt(at(own.attribution.byCluster, pot), month * clusters + cluster);
}

/** What every figure of money of a future needs to know: its projection, and the prices that are missing from it. */
export type Carrier = Pick<Known, 'projection' | 'missing'>;

/** A sum of named figures that carries every price the future lacks. */
export function sumFigure(own: Carrier, id: FigureId, minor: number, of: readonly FigureId[]): Explained {
  return moneyFigure(own.projection, id, minor, { kind: 'sum', of }, own.missing);
}

/** A part of an amount by weight, with the correction that makes all parts add up to it. */
export function partFigure(
  own: Carrier,
  id: FigureId,
  minor: number,
  part: {
    readonly figure: FigureId;
    readonly amount: number;
    readonly weight: number;
    readonly weights: number;
  },
): Explained {
  const { digits } = own.projection.compiled;
  const [weight, weights] = [tidied(part.weight), tidied(part.weights)];
  const slots = {
    amount: exact(minorText(part.amount, digits)),
    weight: exact(weight),
    weights: exact(weights),
    correction: exact(0),
  };
  const plain = evaluate(ATTRIBUTED_PART.formula, slots, digits);
  const correction = exact(minorText(minor, digits)).minus(plain);
  const of = {
    amount: part.figure,
    weight: `number/weight/${String(weight)}`,
    weights: `number/weight/${String(weights)}`,
    correction: `number/correction/${correction.toString()}`,
  };
  return moneyFigure(own.projection, id, minor, {
    kind: 'rule',
    rule: ATTRIBUTED_PART.id,
    of,
  });
}

const SIGNIFICANT = 12;

/** A weight without the last digits of binary arithmetic, by which spreadsheets would round half a cent another way. */
function tidied(weight: number): number {
  return Number(weight.toPrecision(SIGNIFICANT));
}

/** The lines that filled a pot in a month: of licences by offer, of hosts by site, of costs by cluster. */
export function linesIn(own: Known, pot: Pot, month: number, cluster?: number): number[] {
  const { future, parts, lots } = own;
  const { ledger } = future;
  const found: number[] = [];
  for (let line = 0; line < columnsOf(ledger).amount.length; line++) {
    const bearer = parts.bearerOf(line);
    if (!parts.counts(line) || purposeOf(future, bearer) !== pot.kind) continue;
    const { first, last } = parts.spanOf(line);
    const here =
      pot.kind === 'hosts'
        ? hostParts(columnsOf(ledger), lots, bearer, 0).some(
            (part) => part.site === pot.of && part.month === month,
          )
        : first <= month && month <= last && isOf(own, pot, bearer, cluster);
    if (here) found.push(line);
  }
  return found;
}

function isOf({ future: { ledger } }: Known, pot: Pot, line: number, cluster: number | undefined): boolean {
  const columns = columnsOf(ledger);
  if (pot.kind === 'offer') return columns.offer[line] === pot.of;
  if (pot.kind === 'side') return columns.kvm[line] === pot.of;
  return cluster === undefined || columns.cluster[line] === cluster;
}
