import * as z from 'zod';
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
  sockets: z.int().min(1).max(64),
  coresPerSocket: z.int().min(1).max(1024),
  ramGiB: z.number().min(0).max(1_000_000).optional(),
  kvmReady: z.enum(['yes', 'no', 'unknown']).optional(),
  endOfLife: monthSchema.optional(),
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

/** VMs of one kind: size, growth per year, whether they may move, and when they retire (model.md 2). */
export const guestGroupSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  kind: guestKindSchema,
  vms: countSchema,
  vcpu: z.number().min(0).max(10_000).optional(),
  ramGiB: z.number().min(0).max(1_000_000).optional(),
  diskGiB: z.number().min(0).max(100_000_000).optional(),
  poweredOn: z.boolean().optional(),
  growth: rateSchema.optional(),
  disposition: z.enum(['move', 'stay', 'ask']).optional(),
  reason: textSchema.optional(),
  retires: monthSchema.optional(),
  complexity: z.enum(['easy', 'medium', 'hard', 'white-glove']).optional(),
  middleware: middlewareSchema.optional(),
});

/** The measured share of usable capacity in use: one number, or one per resource. */
export const usedShareSchema = z.union([
  amountSchema,
  z.strictObject({ vcpu: amountSchema.optional(), ramGiB: amountSchema.optional() }),
]);

/** A VMware cluster: its site, role, licence, vSAN, add-ons, hosts, guests and, without load of its own, whom it follows. */
export const clusterSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  site: textSchema.optional(),
  role: z.enum(['production', 'dr', 'dev-test', 'other']).optional(),
  offer: idSchema,
  vsan: z.strictObject({ rawTiB: amountSchema, offer: idSchema.optional() }).optional(),
  addOns: z.array(idSchema).optional(),
  usedShare: usedShareSchema.optional(),
  hosts: z.array(hostGroupSchema),
  guests: z.array(guestGroupSchema),
  follows: idSchema.optional(),
});

/** The type of host that is bought when more are needed, its price and its book life in months. */
export const purchaseSchema = z.strictObject({
  sockets: z.int().min(1).max(64),
  coresPerSocket: z.int().min(1).max(1024),
  ramGiB: z.number().min(0).max(1_000_000).optional(),
  price: amountSchema.optional(),
  life: z.int().min(1).max(240).optional(),
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
