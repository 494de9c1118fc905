import * as z from 'zod';
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
  name: textSchema.optional(),
  note: textSchema.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  start: monthSchema,
  horizon: z.int().min(1).max(120).optional(),
  clusters: z.array(clusterSchema),
  offers: z.array(offerSchema),
  platforms: z.array(platformSchema),
  products: z.array(productSchema).optional(),
  holdings: z.array(holdingSchema),
  purchase: purchaseSchema.optional(),
  costs: z.array(costSchema),
  assumptions: assumptionsSchema.optional(),
  finance: financeSchema.optional(),
  rates: z.array(rateOfExchangeSchema).optional(),
  futures: z.array(futureSchema).min(1),
  baseline: idSchema.optional(),
  notes: notesSchema.optional(),
});

/** The whole input of the model as plain JSON; decimals are texts, months are "YYYY-MM". */
export type Scenario = z.infer<typeof scenarioSchema>;
