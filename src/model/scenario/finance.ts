import * as z from 'zod/mini';
import { amountSchema, idSchema, monthsSchema, rateSchema, textSchema } from './primitives.ts';

/** Discount rate per year and first month of the fiscal year (1 = January). */
export const financeSchema = z.strictObject({
  rate: z.optional(rateSchema),
  fiscalYearStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
});

/** An exchange rate the user states: units of the scenario's currency for one unit of `currency`. */
export const rateOfExchangeSchema = z.strictObject({
  id: idSchema,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  rate: amountSchema,
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  source: textSchema,
});

/** Sizing by capacity: how many hosts a load needs, as an alternative to keeping today's ratio (model.md 5). */
export const sizingSchema = z.strictObject({
  vcpuPerCore: amountSchema,
  utilisation: amountSchema,
  ramRatio: amountSchema,
  spare: z.enum(['n+1', 'n+2', 'tenth']),
  /** Raw TiB that one TiB of guest disk takes on hyperconverged storage; without it storage sizes no hosts. */
  storageFactor: z.optional(amountSchema),
});

/** How many hosts stand by for a failing one: one, two, or a tenth and at least two; see sizingSchema. */
export type SpareRule = z.infer<typeof sizingSchema>['spare'];

/** Assumptions that hold for every future; one that is absent takes its documented default and is shown as assumed. */
export const assumptionsSchema = z.strictObject({
  rebuild: z.optional(monthsSchema),
  priceLevel: z.optional(z.enum(['low', 'base', 'high'])),
  sizing: z.optional(sizingSchema),
  settle: z.optional(z.boolean()),
  notice: z.optional(monthsSchema),
  leadTime: z.optional(monthsSchema),
  safety: z.optional(monthsSchema),
  escalation: z.optional(z.record(z.string(), rateSchema)),
  vat: z.optional(z.record(z.string(), amountSchema)),
});
