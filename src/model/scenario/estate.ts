import * as z from 'zod/mini';
import {
  amountSchema,
  countSchema,
  idSchema,
  monthSchema,
  rateSchema,
  shareSchema,
  textSchema,
} from './primitives.ts';

/** Physical hosts of one kind: sockets, cores per socket, memory; whether KVM runs on them; their end of life. */
export const hostGroupSchema = z.strictObject({
  id: idSchema,
  count: countSchema,
  sockets: z.int().check(z.minimum(1), z.maximum(64)),
  coresPerSocket: z.int().check(z.minimum(1), z.maximum(1024)),
  ramGiB: z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000))),
  kvmReady: z.optional(z.enum(['yes', 'no', 'unknown'])),
  endOfLife: z.optional(monthSchema),
});

/** What runs inside a VM, as far as licences care; unknown stays unknown (model.md 2). */
export const guestKindSchema = z.enum([
  'windows-server',
  'windows-desktop',
  'rhel',
  'sles',
  'oracle-linux',
  'ubuntu',
  'linux-free',
  'appliance',
  'other',
  'unknown',
]);

/** Software in VMs whose licences look at more than the VM it runs in. */
export const middlewareSchema = z.enum(['none', 'sql-server', 'oracle-database', 'ibm-pvu']);

/**
 * VMs of one kind: size, growth per year, whether they may move, and when they retire (model.md 2). What they depend on of VMware
 * (NSX; several divided by commas) keeps them there while nothing with a price replaces it on the platform (`replaces`).
 */
export const guestGroupSchema = z.strictObject({
  id: idSchema,
  name: z.optional(textSchema),
  kind: guestKindSchema,
  vms: countSchema,
  vcpu: z.optional(z.number().check(z.minimum(0), z.maximum(10_000))),
  ramGiB: z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000))),
  diskGiB: z.optional(z.number().check(z.minimum(0), z.maximum(100_000_000))),
  poweredOn: z.optional(z.boolean()),
  growth: z.optional(rateSchema),
  disposition: z.optional(z.enum(['move', 'stay', 'ask'])),
  reason: z.optional(textSchema),
  retires: z.optional(monthSchema),
  complexity: z.optional(z.enum(['easy', 'medium', 'hard', 'white-glove'])),
  middleware: z.optional(middlewareSchema),
  dependsOn: z.optional(textSchema),
});

/** The measured share of usable capacity in use: one number, or one per resource. */
export const usedShareSchema = z.union([
  amountSchema,
  z.strictObject({ vcpu: z.optional(amountSchema), ramGiB: z.optional(amountSchema) }),
]);

/** A VMware cluster: its site, vCenter, role, licence, vSAN, add-ons, hosts, guests and, without load of its own, whom it follows. */
export const clusterSchema = z.strictObject({
  id: idSchema,
  name: z.optional(textSchema),
  site: z.optional(textSchema),
  vcenter: z.optional(textSchema),
  role: z.optional(z.enum(['production', 'dr', 'dev-test', 'other'])),
  offer: idSchema,
  vsan: z.optional(z.strictObject({ rawTiB: amountSchema, offer: z.optional(idSchema) })),
  addOns: z.optional(z.array(idSchema)),
  usedShare: z.optional(usedShareSchema),
  hosts: z.array(hostGroupSchema),
  guests: z.array(guestGroupSchema),
  follows: z.optional(idSchema),
});

/** The type of host that is bought when more are needed, its price and its book life in months. */
export const purchaseSchema = z.strictObject({
  sockets: z.int().check(z.minimum(1), z.maximum(64)),
  coresPerSocket: z.int().check(z.minimum(1), z.maximum(1024)),
  ramGiB: z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000))),
  price: z.optional(amountSchema),
  life: z.optional(z.int().check(z.minimum(1), z.maximum(240))),
});

/** Hosts of one kind in a cluster; see hostGroupSchema. */
export type HostGroup = z.infer<typeof hostGroupSchema>;
/** VMs of one kind in a cluster; see guestGroupSchema. */
export type GuestGroup = z.infer<typeof guestGroupSchema>;
/** What runs inside a VM; see guestKindSchema. */
export type GuestKind = z.infer<typeof guestKindSchema>;
/** A VMware cluster; see clusterSchema. */
export type Cluster = z.infer<typeof clusterSchema>;
/** The declared host purchase; see purchaseSchema. */
export type Purchase = z.infer<typeof purchaseSchema>;
/** A share of Linux hosts that is free to use; see spareLinux of a future. */
export const freeShareSchema = shareSchema;
