import type { Explained, FigureId } from '../explain/explained.ts';
import { explain } from '../explain/explain.ts';
import { sure } from '../at.ts';
import type { Projection } from '../projection.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Barred, Hypervisor } from './facts.ts';
import { PARTS } from './facts.ts';
import type { Standings } from './states.ts';

/** Why a row does not apply: what the catalogue knows beforehand, or the limit or the sale that its months ran into. */
export type Reason =
  { readonly by: 'edition'; readonly barred: Barred } | { readonly by: 'problem'; readonly problem: Problem };

/** One way of running the estate, costed: staying as it is, or an edition of a platform that the future goes to. */
export interface Row {
  /** The future for staying, the candidate's id otherwise. */
  readonly id: string;
  /** What the edition is sold as; absent for staying, which is called like its future. */
  readonly name?: string;
  readonly way: 'stay' | 'move';
  readonly hypervisor: Hypervisor;
  /** The future of the row's own projection that its figures belong to. */
  readonly future: string;
  readonly offer: string;
  readonly platform?: string;
  readonly total: Explained;
  /** What it saves against staying; absent for staying itself, and where nothing stays. */
  readonly savings?: Explained;
  readonly licences: Explained;
  readonly perYear: Explained;
  readonly parts: Standings;
  /** A price or a needed part is missing, so that the total is a lower bound. */
  readonly atLeast: boolean;
  /** The place among complete rows, from 1; absent for all others. */
  readonly rank?: number;
  /** Why it does not apply; empty where it does. */
  readonly reasons: readonly Reason[];
}

/** What a row is about, before its figures are read. */
export type RowHead = Omit<Row, 'total' | 'savings' | 'licences' | 'perYear' | 'atLeast' | 'rank'>;

/** A row with its figures, each of which the row's own projection explains. */
export function rowOf(projection: Projection, head: RowHead): Row {
  const figure = (id: FigureId): Explained => sure(explain(projection, id));
  const side = head.way === 'stay' ? 'vmware' : 'kvm';
  const total = figure(`future/${head.future}/total`);
  const baseline = projection.compiled.scenario.baseline;
  const licences = figure(`future/${head.future}/licences/${side}`);
  const perYear = figure(`future/${head.future}/licences/${side}/per-year`);
  const atLeast = total.missing.length > 0 || PARTS.some((part) => head.parts[part].is === 'missing');
  const row = { ...head, total, licences, perYear, atLeast };
  return baseline === undefined || baseline === head.future
    ? row
    : { ...row, savings: figure(`against/${head.future}/savings`) };
}

/** Rows in their order: complete ones by total with their places, then lower bounds by total, then what does not apply; ties by id. */
export function ranked(rows: readonly Row[]): Row[] {
  const sorted = rows.toSorted(
    (a, b) => group(a) - group(b) || amountOf(a) - amountOf(b) || (a.id < b.id ? -1 : 1),
  );
  return sorted.map((row) => {
    // Equal totals share a place; complete rows stand first.
    const rank = sorted.findIndex((other) => amountOf(other) === amountOf(row)) + 1;
    return group(row) === 0 ? { ...row, rank } : row;
  });
}

function group({ reasons, atLeast }: Row): number {
  if (reasons.length > 0) return 2;
  return atLeast ? 1 : 0;
}

/** What a row comes to as far as known, to compare it with others. */
export function amountOf({ total }: Row): number {
  return Number(sure(total.value));
}
