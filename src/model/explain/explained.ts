import type { Unit } from '../rules/formula.ts';
import type { Note } from '../scenario/notes.ts';

/** The address of a figure, e.g. `future/move/total` or `against/move/npv`; parts are ids or numbers, never indices of the file. */
export type FigureId = string;

/** One line of the working of a count: a code, what was counted, the factors, and the result. */
export interface Working {
  readonly what: string;
  readonly of?: string;
  readonly values: Readonly<Record<string, number>>;
  readonly result: number;
}

/** Where an explanation ends: an input of the user, a price with its source, a sourced fact, or a count with its steps. */
export type Leaf =
  | {
      readonly kind: 'input';
      readonly path: string;
      readonly assumed: boolean;
      readonly source?: string;
      /** What somebody said about the input. */
      readonly note?: Note;
    }
  | {
      readonly kind: 'price';
      readonly offer: string;
      readonly level: 'quote' | 'low' | 'base' | 'high' | 'unknown';
      readonly source?: string;
      readonly asOf?: string;
      readonly confidence?: string;
      /** The currency in which the price is stated, where the figure is that price before it is converted. */
      readonly currency?: string;
      /** What somebody said about the price. */
      readonly note?: Note;
    }
  | { readonly kind: 'fact'; readonly fact: string; readonly source: string }
  | { readonly kind: 'quantity'; readonly what: string; readonly steps: readonly Working[] };

/** Which ledger lines a total adds up: all given parts must match; months from (inclusive) to (exclusive). */
export interface LineFilter {
  readonly future: string;
  readonly from?: number;
  readonly to?: number;
  readonly category?: string;
  readonly freed?: boolean;
  /** 'accrued' adds the part of each line that falls into the horizon instead of what was paid. */
  readonly view?: 'accrued';
  /** With the accrued view: the months whose parts are added, from (inclusive) to (exclusive); the whole horizon without it. */
  readonly during?: { readonly from: number; readonly to: number };
}

/** One alternative of a decision, with the reason why it was not taken. */
export interface Alternative {
  readonly figure: FigureId;
  readonly barred?: string;
}

/** Why a figure has its value (architecture: the one value behind every explanation). */
export type Because =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'rule'; readonly rule: string; readonly of: Readonly<Record<string, FigureId>> }
  | { readonly kind: 'sum'; readonly of: readonly FigureId[] }
  | { readonly kind: 'total'; readonly of: LineFilter; readonly sign: 1 | -1 }
  | {
      readonly kind: 'choice';
      readonly by: string;
      readonly chosen: FigureId;
      readonly among: readonly Alternative[];
    }
  /** The answer of a search over a series of figures: a month, a rate or a price, with the test it passed. */
  | {
      readonly kind: 'search';
      readonly what: 'payback' | 'first-saving' | 'irr' | 'lowest';
      readonly over: readonly FigureId[];
      /** Which of several rates, ascending from 0; without it the answer is the only one. */
      readonly place?: number;
    };

/** Something that is not known and therefore missing from every figure above it: where the answer would be written. */
export interface Missing {
  readonly path: string;
  readonly code: string;
}

/** One figure, explained one level deep: plain JSON. A value that does not exist is null, with the reason in `because` or `missing`. */
export interface Explained {
  readonly id: FigureId;
  readonly unit: Unit;
  readonly value: string | null;
  readonly missing: readonly Missing[];
  /** Why a value does not exist although nothing is missing: a code, e.g. 'no-outlay'. */
  readonly reason?: string;
  readonly because: Because;
}
