import * as z from 'zod/mini';
import { paramsSchema } from '../costs/params.ts';
import { COST_ROWS, type CostItemId } from '../costs/registry.ts';
import { billingSchema, decimalSchema, idSchema, monthSchema, textSchema } from './primitives.ts';

const itemIds = COST_ROWS.map((row) => row.id) as [CostItemId, ...CostItemId[]];

/**
 * One cost besides licences and hosts: a row of the cost registry, its amount and numbers, the futures that bear it (all
 * unless named), the side it is for, its months, how it is paid, and whether it is freed time instead of cash (model.md 8).
 */
export const costSchema = z.strictObject({
  id: idSchema,
  item: z.enum(itemIds),
  name: z.optional(textSchema),
  amount: z.optional(decimalSchema),
  per: z.optional(z.enum(['month', 'year'])),
  params: z.optional(paramsSchema),
  side: z.optional(z.enum(['vmware', 'kvm', 'both'])),
  futures: z.optional(z.array(idSchema)),
  from: z.optional(monthSchema),
  until: z.optional(monthSchema),
  billing: z.optional(billingSchema),
  freed: z.optional(z.boolean()),
  source: z.optional(textSchema),
});

/** One cost besides licences and hosts; see costSchema. */
export type Cost = z.infer<typeof costSchema>;
