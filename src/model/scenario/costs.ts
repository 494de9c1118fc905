import * as z from 'zod';
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
  name: textSchema.optional(),
  amount: decimalSchema.optional(),
  per: z.enum(['month', 'year']).optional(),
  params: paramsSchema.optional(),
  side: z.enum(['vmware', 'kvm', 'both']).optional(),
  futures: z.array(idSchema).optional(),
  from: monthSchema.optional(),
  until: monthSchema.optional(),
  billing: billingSchema.optional(),
  freed: z.boolean().optional(),
  source: textSchema.optional(),
});

/** One cost besides licences and hosts; see costSchema. */
export type Cost = z.infer<typeof costSchema>;
