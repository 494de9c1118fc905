import * as z from 'zod/mini';
import { holdingSchema, offerSchema, platformSchema } from './contracts.ts';
import { costSchema } from './costs.ts';
import { clusterSchema, purchaseSchema } from './estate.ts';
import { assumptionsSchema, financeSchema, rateOfExchangeSchema } from './finance.ts';
import { futureSchema } from './futures.ts';
import { notesSchema } from './notes.ts';
import { productSchema } from './products.ts';
import { idSchema, monthSchema, textSchema } from './primitives.ts';

/** The whole input: facts once (estate, offers, holdings, costs, assumptions) and several futures. */
export const scenarioSchema = z.strictObject({
  format: z.literal('phasein'),
  version: z.literal(1),
  name: z.optional(textSchema),
  note: z.optional(textSchema),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  start: monthSchema,
  horizon: z.optional(z.int().check(z.minimum(1), z.maximum(120))),
  clusters: z.array(clusterSchema),
  offers: z.array(offerSchema),
  platforms: z.array(platformSchema),
  products: z.optional(z.array(productSchema)),
  holdings: z.array(holdingSchema),
  purchase: z.optional(purchaseSchema),
  costs: z.array(costSchema),
  assumptions: z.optional(assumptionsSchema),
  finance: z.optional(financeSchema),
  rates: z.optional(z.array(rateOfExchangeSchema)),
  futures: z.array(futureSchema).check(z.minLength(1)),
  baseline: z.optional(idSchema),
  notes: z.optional(notesSchema),
});

/** The whole input of the model as plain JSON; decimals are texts, months are "YYYY-MM". */
export type Scenario = z.infer<typeof scenarioSchema>;
