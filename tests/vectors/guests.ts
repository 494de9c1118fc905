import * as z from 'zod';
import { exact } from '../../src/model/exact/decimal.ts';
import { CAPACITY } from './guests/capacity.ts';
import { FINANCE } from './guests/finance.ts';
import { LINUX } from './guests/linux.ts';
import { MIDDLEWARE } from './guests/oracle.ts';
import { OUTSIDE } from './guests/outside.ts';
import { PLANNING } from './guests/planning.ts';
import {
  Desk,
  type Figure,
  type Figures,
  type GuestVector,
  guestVectorSchema,
  type Reader,
  unlessRefused,
} from './guests/reading.ts';
import { SQL } from './guests/sql.ts';
import { WINDOWS } from './guests/windows.ts';
import type { Outcome } from './outcome.ts';
import { agrees as sameFigure, type Figure as PlainFigure } from './vmware/compare.ts';

const READERS: readonly Reader[] = [
  ...SQL,
  ...WINDOWS,
  ...LINUX,
  ...MIDDLEWARE,
  ...CAPACITY,
  ...FINANCE,
  ...PLANNING,
];

/** Runs published examples about guests; a vector is read by its product and input, never by its id. */
export function runGuests(vectors: unknown): Outcome {
  const passed: string[] = [];
  const failed: { id: string; difference: string }[] = [];
  const skipped: { id: string; reason: string }[] = [];
  for (const vector of z.array(guestVectorSchema).parse(vectors)) {
    const { id } = vector;
    const { figures, outside } = readingOf(vector);
    const wanted = Object.entries(vector.expected);
    const missing = wanted.filter(([name]) => figures?.[name] === undefined).map(([name]) => name);
    const difference = wanted.flatMap(([name, want]) => differenceOf(name, want, figures?.[name])).join('; ');
    if (difference !== '') failed.push({ id, difference });
    else if (missing.length === 0 && wanted.length > 0) passed.push(id);
    else
      skipped.push({
        id,
        reason: outside ?? `no figure of the model for ${missing.join(', ') || 'nothing expected'}`,
      });
  }
  return { passed, failed, skipped };
}

/** The figures of a vector, everything counted and projected for it, and why it is none of the model's where it is not. */
export function readingOf(vector: GuestVector): {
  desk: Desk;
  figures: Figures | undefined;
  outside: string | undefined;
} {
  const desk = new Desk(vector);
  const outside = OUTSIDE.find(({ product }) => product.test(vector.product))?.reason;
  const figures = outside === undefined ? firstOf(desk) : undefined;
  return { desk, figures, outside };
}

function firstOf(desk: Desk): Figures | undefined {
  for (const { product, read } of READERS) {
    const figures = product.test(desk.product) ? unlessRefused(() => read(desk)) : undefined;
    if (figures !== undefined) return figures;
  }
  return undefined;
}

function differenceOf(name: string, want: unknown, figure: Figure): string[] {
  if (figure === undefined || agrees(want, figure)) return [];
  return [`${name}: expected ${JSON.stringify(want)}, found ${JSON.stringify(figure)}`];
}

/** As published VMware examples are compared; sums printed in whole money and rates of four digits are compared as such. */
function agrees(want: unknown, figure: Figure): boolean {
  if (typeof figure === 'object' && 'whole' in figure)
    return typeof want === 'number' && figure.whole.toDecimalPlaces(0).eq(want);
  if (typeof figure === 'object' && 'rate' in figure)
    return typeof want === 'number' && figure.rate.eq(exact(want).toDecimalPlaces(4));
  if (Array.isArray(want) && Array.isArray(figure)) {
    const found = figure as readonly Figure[];
    return want.length === found.length && want.every((each, at) => agrees(each, found[at]));
  }
  return sameFigure(want, figure as PlainFigure);
}
