import * as z from 'zod/mini';
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
  clusters: z.optional(z.array(idSchema)),
  kinds: z.optional(z.array(guestKindSchema)),
  groups: z.optional(z.array(idSchema)),
};

/** A wave: which VMs move to which platform, from one month to another (exclusive), and along which curve. */
export const waveSchema = z.strictObject({
  id: idSchema,
  platform: idSchema,
  from: monthSchema,
  to: monthSchema,
  share: z.optional(shareSchema),
  shape: z.optional(z.enum(['linear', 's-curve', 'front-loaded', 'back-loaded'])),
  ...scope,
});

/** Growth that is no longer placed on VMware from a month on ("reducing growth in new VMware licences"). */
export const divertSchema = z.strictObject({
  from: monthSchema,
  platform: idSchema,
  share: z.optional(shareSchema),
  ...scope,
});

/** A change of VMware edition from a month on, and the terms at which it is bought. */
export const editionSchema = z.strictObject({
  id: idSchema,
  from: monthSchema,
  offer: idSchema,
  clusters: z.optional(z.array(idSchema)),
  buy: z.optional(
    z.strictObject({
      price: z.optional(amountSchema),
      term: z.optional(z.int().check(z.minimum(1), z.maximum(120))),
      billing: z.optional(billingSchema),
      next: z.optional(renewalSchema),
      later: z.optional(renewalSchema),
    }),
  ),
});

/** Under-used Linux hosts that a future may fill before it buys anything (the talk's scavenging). */
export const spareLinuxSchema = z.strictObject({
  id: idSchema,
  site: z.optional(textSchema),
  platform: idSchema,
  count: countSchema,
  sockets: z.int().check(z.minimum(1), z.maximum(64)),
  coresPerSocket: z.int().check(z.minimum(1), z.maximum(1024)),
  ramGiB: z.optional(z.number().check(z.minimum(0), z.maximum(1_000_000))),
  free: shareSchema,
  /** Guests per host that the subscription of these hosts allows, and who says so. */
  mostGuests: z.optional(z.strictObject({ most: countSchema, source: textSchema })),
});

/** A named bundle of decisions; "stay" is a future that moves nothing (model.md: facts and futures). */
export const futureSchema = z.strictObject({
  id: idSchema,
  name: z.optional(textSchema),
  waves: z.optional(z.array(waveSchema)),
  divert: z.optional(divertSchema),
  overlap: z.optional(monthsSchema),
  editions: z.optional(z.array(editionSchema)),
  renewals: z.optional(
    z.record(idSchema, z.strictObject({ next: z.optional(renewalSchema), later: z.optional(renewalSchema) })),
  ),
  support: z.optional(
    z.record(
      idSchema,
      z.strictObject({ decision: z.enum(['keep', 'drop', 'replace']), share: z.optional(amountSchema) }),
    ),
  ),
  /** The mode in which a future buys a product, by product: an offer among its modes (model.md 6). */
  modes: z.optional(z.record(idSchema, idSchema)),
  spareLinux: z.optional(z.array(spareLinuxSchema)),
  releaseHosts: z.optional(z.boolean()),
  capacity: z.optional(
    z.strictObject({
      vmsPerMonth: z.optional(amountSchema),
      engineers: z.optional(amountSchema),
      vmsPerEngineerMonth: z.optional(amountSchema),
    }),
  ),
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
