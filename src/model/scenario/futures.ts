import * as z from 'zod';
import { renewalSchema } from './contracts.ts';
import { guestKindSchema } from './estate.ts';
import {
  amountSchema,
  billingSchema,
  countSchema,
  idSchema,
  monthSchema,
  monthsSchema,
  shareSchema,
  textSchema,
} from './primitives.ts';

const scope = {
  clusters: z.array(idSchema).optional(),
  kinds: z.array(guestKindSchema).optional(),
  groups: z.array(idSchema).optional(),
};

/** A wave: which VMs move to which platform, from one month to another (exclusive), and along which curve. */
export const waveSchema = z.strictObject({
  id: idSchema,
  platform: idSchema,
  from: monthSchema,
  to: monthSchema,
  share: shareSchema.optional(),
  shape: z.enum(['linear', 's-curve', 'front-loaded', 'back-loaded']).optional(),
  ...scope,
});

/** Growth that is no longer placed on VMware from a month on ("reducing growth in new VMware licences"). */
export const divertSchema = z.strictObject({
  from: monthSchema,
  platform: idSchema,
  share: shareSchema.optional(),
  ...scope,
});

/** A change of VMware edition from a month on, and the terms at which it is bought. */
export const editionSchema = z.strictObject({
  id: idSchema,
  from: monthSchema,
  offer: idSchema,
  clusters: z.array(idSchema).optional(),
  buy: z
    .strictObject({
      price: amountSchema.optional(),
      term: z.int().min(1).max(120).optional(),
      billing: billingSchema.optional(),
      next: renewalSchema.optional(),
      later: renewalSchema.optional(),
    })
    .optional(),
});

/** Under-used Linux hosts that a future may fill before it buys anything (the talk's scavenging). */
export const spareLinuxSchema = z.strictObject({
  id: idSchema,
  site: textSchema.optional(),
  platform: idSchema,
  count: countSchema,
  sockets: z.int().min(1).max(64),
  coresPerSocket: z.int().min(1).max(1024),
  ramGiB: z.number().min(0).max(1_000_000).optional(),
  free: shareSchema,
  /** Guests per host that the subscription of these hosts allows, and who says so. */
  mostGuests: z.strictObject({ most: countSchema, source: textSchema }).optional(),
});

/** A named bundle of decisions; "stay" is a future that moves nothing (model.md: facts and futures). */
export const futureSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  waves: z.array(waveSchema).optional(),
  divert: divertSchema.optional(),
  overlap: monthsSchema.optional(),
  editions: z.array(editionSchema).optional(),
  renewals: z
    .record(idSchema, z.strictObject({ next: renewalSchema.optional(), later: renewalSchema.optional() }))
    .optional(),
  support: z
    .record(
      idSchema,
      z.strictObject({ decision: z.enum(['keep', 'drop', 'replace']), share: amountSchema.optional() }),
    )
    .optional(),
  /** The mode in which a future buys a product, by product: an offer among its modes (model.md 6). */
  modes: z.record(idSchema, idSchema).optional(),
  spareLinux: z.array(spareLinuxSchema).optional(),
  releaseHosts: z.boolean().optional(),
  capacity: z
    .strictObject({
      vmsPerMonth: amountSchema.optional(),
      engineers: amountSchema.optional(),
      vmsPerEngineerMonth: amountSchema.optional(),
    })
    .optional(),
});

/** A wave of a future; see waveSchema. */
export type Wave = z.infer<typeof waveSchema>;
/** Diverted growth of a future; see divertSchema. */
export type Divert = z.infer<typeof divertSchema>;
/** A change of edition; see editionSchema. */
export type Edition = z.infer<typeof editionSchema>;
/** Under-used Linux hosts; see spareLinuxSchema. */
export type SpareLinux = z.infer<typeof spareLinuxSchema>;
/** A named bundle of decisions; see futureSchema. */
export type Future = z.infer<typeof futureSchema>;
