import { exact } from '../model/exact/decimal.ts';
import { project } from '../model/project.ts';
import type { Projection } from '../model/projection.ts';
import type { InputPath } from '../model/scenario/inputPath.ts';
import { allPaths, getAt, setAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { keyFigure, keyId } from './figures.ts';
import type { Verdict } from './verdict.ts';

/** An input and what a change of it does to what a future saves. */
export interface Lever {
  readonly path: InputPath;
  /** As it stands. */
  readonly value: string;
  /** Tried: a tenth more of an amount, five points more of a share. */
  readonly trial: string;
  /** What the future saves more at the trial, in money. */
  readonly change: string;
  /** Between which values it can be moved, in whole steps. */
  readonly least: string;
  readonly most: string;
  readonly step: string;
}

/** The inputs that matter most to one future, the strongest first, and how many were tried. */
export interface Levers {
  readonly future: string;
  readonly baseline: string;
  readonly levers: readonly Lever[];
  readonly tried: number;
}

/** So many are shown. */
const SHOWN = 5;
/** More projections than these would keep somebody waiting: shares of single clusters come last and may be left out. */
const MOST_TRIED = 60;

const AMOUNTS =
  /^(holdings\/[^/]+\/((next|later)\/)?price|offers\/[^/]+\/price(\/base)?|costs\/[^/]+\/amount|purchase\/price|rates\/[^/]+\/rate)$/;
const SHARES = /^(holdings\/[^/]+\/(next|later)\/uplift|assumptions\/escalation\/.+|finance\/rate)$/;
const LOCAL_SHARES = /^clusters\/[^/]+\/(usedShare|guests\/[^/]+\/growth)$/;

/** Tries every price, amount, rate and share for itself; undefined where two futures are not compared. */
export function leversOf(projection: Projection, verdict: Verdict): Levers | undefined {
  if (!('baseline' in verdict)) return undefined;
  const { future, baseline } = verdict;
  const { scenario } = projection.compiled;
  const both = new Set([future, baseline]);
  const two = { ...scenario, futures: scenario.futures.filter(({ id }) => both.has(id)) };
  const savings = (of: Scenario): string | null => {
    const catalogue = projection.compiled.offers.map(({ source }) => source);
    return keyFigure(project(of, catalogue, projection.today), keyId(future, 'savings')).value;
  };
  const before = savings(two);
  if (before === null) return undefined;
  const candidates = candidatesIn(two);
  const levers = candidates.flatMap((lever): Lever[] => {
    const after = savings(setAt(two, lever.path, lever.trial));
    if (after === null) return [];
    const change = exact(after).minus(before);
    return change.isZero() ? [] : [{ ...lever, change: change.toString() }];
  });
  const strength = ({ change }: Lever): number => Math.abs(Number(change));
  const strongest = levers.sort((a, b) => strength(b) - strength(a)).slice(0, SHOWN);
  return { future, baseline, levers: strongest, tried: candidates.length };
}

type Candidate = Omit<Lever, 'change'>;

function candidatesIn(scenario: Scenario): Candidate[] {
  const paths = allPaths(scenario);
  const like = (pattern: RegExp): InputPath[] => paths.filter((path) => pattern.test(path));
  const found = [
    ...like(AMOUNTS).flatMap((path) => amountAt(scenario, path)),
    ...[...like(SHARES), ...like(LOCAL_SHARES)].flatMap((path) => shareAt(scenario, path)),
  ];
  return found.slice(0, MOST_TRIED);
}

/** An amount from nothing to twice what it is, or within the range that its price has. */
function amountAt(scenario: Scenario, path: InputPath): Candidate[] {
  const value = getAt(scenario, path);
  if (typeof value !== 'string' || Number(value) <= 0) return [];
  const size = exact(value);
  const range = path.endsWith('/base') ? getAt(scenario, path.slice(0, -'/base'.length)) : undefined;
  const { low = '0', high = size.times(2).toString() } = (range ?? {}) as Partial<
    Record<'low' | 'high', string>
  >;
  const step = exact(10).pow(size.log(10).floor().minus(2)).toString();
  return [
    { path, value, trial: size.times('1.1').toDecimalPlaces(10).toString(), least: low, most: high, step },
  ];
}

/** A share or a rate, 25 points to either side. */
function shareAt(scenario: Scenario, path: InputPath): Candidate[] {
  const value = getAt(scenario, path);
  if (typeof value !== 'string') return [];
  const at = exact(value);
  const [floor, ceiling] = path.endsWith('usedShare') ? ['0', '1'] : ['0', '10'];
  const inside = (share: string): string => {
    const moved = at.plus(share);
    if (moved.lessThan(floor)) return floor;
    return moved.greaterThan(ceiling) ? ceiling : moved.toString();
  };
  const trial = at.plus('0.05').greaterThan(ceiling) ? inside('-0.05') : inside('0.05');
  return [{ path, value, trial, least: inside('-0.25'), most: inside('0.25'), step: '0.01' }];
}

/** Where a value stands, in steps from nothing. */
export function positionOf({ step }: Lever, value: string): number {
  return exact(value).div(step).round().toNumber();
}

/** The value at a place. */
export function valueAt({ step }: Lever, position: number): string {
  return exact(step).times(position).toString();
}
