import * as z from 'zod/mini';
import { amountSchema, countSchema, monthsSchema } from '../scenario/primitives.ts';
import { HOST_KW, PUE, STORAGE_ON_ARRAY, VMS_PER_ADMINISTRATOR, type SourcedNumber } from './facts.ts';

/** VMs for one administrator: more than none, because nobody can divide by it. */
const perAdminSchema = z.string().check(z.regex(/^(0\.\d{1,10}|[1-9]\d{0,6}(\.\d{1,10})?)$/));

/** A share of working time that can be lost: at least 0, below 1, because work that never ends has no cost. */
const lossSchema = z.string().check(z.regex(/^0(\.\d{1,10})?$/));

/** The numbers that rows of the cost registry take besides their amount; each row names those it knows. */
export const paramsSchema = z.strictObject({
  hours: z.optional(amountSchema),
  factor: z.optional(amountSchema),
  kw: z.optional(amountSchema),
  pue: z.optional(amountSchema),
  overlap: z.optional(monthsSchema),
  people: z.optional(countSchema),
  vmsPerAdmin: z.optional(perAdminSchema),
  vmsPerAdminKvm: z.optional(perAdminSchema),
  minFte: z.optional(amountSchema),
  minFteKvm: z.optional(amountSchema),
  dip: z.optional(lossSchema),
  dipMonths: z.optional(monthsSchema),
});

/** The numbers of a cost item; see paramsSchema. */
export type CostParams = z.infer<typeof paramsSchema>;

/** The name of such a number. */
export type ParamId = keyof CostParams;

/** What a row takes where a number is not entered; a number without a default has a meaning of its own when it is absent. */
export const PARAM_DEFAULTS: Readonly<Partial<Record<ParamId, SourcedNumber>>> = {
  factor: STORAGE_ON_ARRAY,
  kw: HOST_KW,
  pue: PUE,
  vmsPerAdmin: VMS_PER_ADMINISTRATOR,
};
