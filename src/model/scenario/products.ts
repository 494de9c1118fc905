import * as z from 'zod';
import { guestKindSchema, middlewareSchema } from './estate.ts';
import { idSchema, textSchema } from './primitives.ts';

/**
 * A product that VMs need (an operating system, a database, a backup): which VMs, by kind, middleware, cluster and group,
 * what of each is given; and its modes, the offers by which it can be licensed, of which one is in force (model.md 6).
 * `side` leaves out what ends with VMware or begins with the platform; `reach` takes in hosts to which its VMs could move.
 */
export const productSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  modes: z.array(idSchema),
  kinds: z.array(guestKindSchema).optional(),
  middleware: z.array(middlewareSchema).optional(),
  clusters: z.array(idSchema).optional(),
  groups: z.array(idSchema).optional(),
  side: z.enum(['vmware', 'kvm']).optional(),
  platforms: z.array(idSchema).optional(),
  reach: z.enum(['cluster', 'site', 'all']).optional(),
  decided: z.enum(['together', 'by-site', 'by-place']).optional(),
  /** Whether the vendor's own tool counts it without a gap (IBM: ILMT), which counting by the cores of VMs asks for. */
  measured: z.boolean().optional(),
  /** Who claims a licence that others dispute: such a product is exposure beside the totals, never in them (model.md 7). */
  contested: textSchema.optional(),
});

/** A product that VMs need, and the offers by which it can be licensed; see productSchema. */
export type Product = z.infer<typeof productSchema>;
