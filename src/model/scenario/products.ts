import * as z from 'zod/mini';
import { guestKindSchema, middlewareSchema } from './estate.ts';
import { idSchema, textSchema } from './primitives.ts';

/**
 * Which VMware hosts count while VMs of a product run: those of their clusters, of their sites, or all. By vSphere version it is
 * what Oracle claims (ServiceNow, 2026-03-12): up to 5.0 the hosts that share a datacenter's storage, for which a site stands; from
 * 5.1 those of the whole vCenter; from 6.0 all of every vCenter. The policy is no part of a contract.
 */
export const reachSchema = z.enum(['cluster', 'site', 'all', 'vsphere-5.0', 'vsphere-5.1', 'vsphere-6.0']);

/**
 * A product that VMs need (an operating system, a database, a backup): which VMs, by kind, middleware, cluster and group,
 * what of each is given; and its modes, the offers by which it can be licensed, of which one is in force (model.md 6).
 * `side` leaves out what ends with VMware or begins with the platform; `reach` takes in hosts to which its VMs could move.
 */
export const productSchema = z.strictObject({
  id: idSchema,
  name: z.optional(textSchema),
  modes: z.array(idSchema),
  kinds: z.optional(z.array(guestKindSchema)),
  middleware: z.optional(z.array(middlewareSchema)),
  clusters: z.optional(z.array(idSchema)),
  groups: z.optional(z.array(idSchema)),
  side: z.optional(z.enum(['vmware', 'kvm'])),
  platforms: z.optional(z.array(idSchema)),
  reach: z.optional(reachSchema),
  decided: z.optional(z.enum(['together', 'by-site', 'by-place'])),
  /** Whether the vendor's own tool counts it without a gap (IBM: ILMT), which counting by the cores of VMs asks for. */
  measured: z.optional(z.boolean()),
  /** Who claims a licence that others dispute: such a product is exposure beside the totals, never in them (model.md 7). */
  contested: z.optional(textSchema),
});

/** A product that VMs need, and the offers by which it can be licensed; see productSchema. */
export type Product = z.infer<typeof productSchema>;
