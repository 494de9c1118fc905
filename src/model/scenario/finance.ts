import * as z from 'zod';
import { amountSchema, idSchema, monthsSchema, rateSchema, textSchema } from './primitives.ts';

/** Discount rate per year and first month of the fiscal year (1 = January). */
export const financeSchema = z.strictObject({
  rate: rateSchema.optional(),
  fiscalYearStart: z.int().min(1).max(12).optional(),
});

/** An exchange rate the user states: units of the scenario's currency for one unit of `currency`. */
export const rateOfExchangeSchema = z.strictObject({
  id: idSchema,
  currency: z.string().regex(/^[A-Z]{3}$/),
  rate: amountSchema,
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  source: textSchema,
});

/** Sizing by capacity: how many hosts a load needs, as an alternative to keeping today's ratio (model.md 5). */
export const sizingSchema = z.strictObject({
  vcpuPerCore: amountSchema,
  utilisation: amountSchema,
  ramRatio: amountSchema,
  spare: z.enum(['n+1', 'n+2', 'tenth']),
  /** Raw TiB that one TiB of guest disk takes on hyperconverged storage; without it storage sizes no hosts. */
  storageFactor: amountSchema.optional(),
});

/** How many hosts stand by for a failing one: one, two, or a tenth and at least two; see sizingSchema. */
export type SpareRule = z.infer<typeof sizingSchema>['spare'];

/** Assumptions that hold for every future; one that is absent takes its documented default and is shown as assumed. */
export const assumptionsSchema = z.strictObject({
  rebuild: monthsSchema.optional(),
  priceLevel: z.enum(['low', 'base', 'high']).optional(),
  sizing: sizingSchema.optional(),
  settle: z.boolean().optional(),
  notice: monthsSchema.optional(),
  leadTime: monthsSchema.optional(),
  safety: monthsSchema.optional(),
  escalation: z.record(z.string(), rateSchema).optional(),
  vat: z.record(z.string(), amountSchema).optional(),
});
