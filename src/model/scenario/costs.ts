import * as z from 'zod';
import { decimalSchema, idSchema, monthSchema, textSchema } from './primitives.ts';

/** One cost besides licences and hosts: a row of the cost registry, its amount, and the futures that bear it. */
export const costSchema = z.strictObject({
  id: idSchema,
  item: idSchema,
  name: textSchema.optional(),
  amount: decimalSchema.optional(),
  futures: z.array(idSchema).optional(),
  params: z.record(z.string(), decimalSchema).optional(),
  from: monthSchema.optional(),
  until: monthSchema.optional(),
  freed: z.boolean().optional(),
  source: textSchema.optional(),
});

/** One cost besides licences and hosts; see costSchema. */
export type Cost = z.infer<typeof costSchema>;
