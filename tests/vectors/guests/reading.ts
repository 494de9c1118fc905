import * as z from 'zod';
import type { CountItem } from '../../../src/cli/countItem.ts';
import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import type { CountInput } from '../../../src/model/metrics/metric.ts';
import { countMetric, type MetricRef } from '../../../src/model/metrics/registry.ts';
import type { Count } from '../../../src/model/metrics/step.ts';
import { type Fields, numberOf } from '../vmware/fields.ts';
import type { Bill } from './bill.ts';

const fields = z.record(z.string(), z.unknown());

/** A published example about guests: the product in words, what was counted, and what the source says the answer is. */
export const guestVectorSchema = z.looseObject({
  id: z.string(),
  product: z.string(),
  input: fields,
  expected: fields,
  note: z.string().optional(),
});

/** A published example about guests; see guestVectorSchema. */
export type GuestVector = z.infer<typeof guestVectorSchema>;

/** A sum that a source prints in whole money. */
export interface Whole {
  readonly whole: Exact;
}

/** A yearly rate as the model states it, with four digits. */
export interface Rate {
  readonly rate: Exact;
}

/** What a figure of a vector may be; `undefined` where the input does not lead to it. */
export type Figure = number | boolean | string | Exact | Whole | Rate | undefined | readonly Figure[];

/** Figures by the names that sources give them. */
export type Figures = Readonly<Record<string, Figure>>;

/** A vector on its way through the model: everything counted and every scenario projected for it is kept for `--emit`. */
export class Desk {
  readonly product: string;
  readonly input: Fields;
  readonly items: CountItem[] = [];
  readonly scenarios: Record<string, unknown>[] = [];
  readonly bills: Bill[] = [];

  constructor({ product, input }: Pick<GuestVector, 'product' | 'input'>) {
    this.product = product;
    this.input = input;
  }

  /** Counts by a metric, as `phasein count` would. */
  count(id: string, rule: MetricRef, input: CountInput): Count {
    const { id: metric, ...params } = rule;
    this.items.push({ id, metric, params, ...input } as CountItem);
    return countMetric(rule, input);
  }

  /** The quantity of a count. */
  quantity(id: string, rule: MetricRef, input: CountInput): number {
    return this.count(id, rule, input).quantity;
  }

  /** Keeps a scenario and projects it. */
  bill(make: () => Bill): Bill {
    const bill = make();
    this.scenarios.push(bill.scenario);
    this.bills.push(bill);
    return bill;
  }

  /** The first number found under one of several names. */
  number(...names: string[]): number | undefined {
    return numberOf(this.input, ...names);
  }

  /** An exact amount found under one of several names. */
  amount(...names: string[]): Exact | undefined {
    const found = this.number(...names);
    return found === undefined ? undefined : exact(found);
  }
}

/** Reads vectors whose product it knows. */
export interface Reader {
  readonly product: RegExp;
  readonly read: (desk: Desk) => Figures | undefined;
}

/** Figures, or undefined where the numbers of a vector make no scenario (a negative price, half a host). */
export function unlessRefused(read: () => Figures | undefined): Figures | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.core.$ZodError) return undefined;
    throw error;
  }
}
