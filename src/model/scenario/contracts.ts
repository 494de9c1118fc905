import * as z from 'zod';
import { metricSchema } from '../metrics/registry.ts';
import {
  amountSchema,
  billingSchema,
  countSchema,
  idSchema,
  monthSchema,
  rateSchema,
  textSchema,
} from './primitives.ts';

/** A price from a quantity upwards: applies to a whole order of at least that many units (model.md 7). */
export const bandSchema = z.strictObject({ from: countSchema, price: amountSchema });

/** How far a stated price can be trusted: who stated it, and how directly. */
export const confidenceSchema = z.enum([
  'vendor',
  'vendor-tool',
  'press',
  'reseller',
  'secondary',
  'blog',
  'forum',
  'low',
  'user',
  'unknown',
]);

/** A price with its honest spread: low, base and high, where sources differ. */
export const priceSchema = z.union([
  amountSchema,
  z.strictObject({ low: amountSchema, base: amountSchema, high: amountSchema }),
]);

/** How many VMs on one host an offer for hosts supports, and who says so: more of them change no count, and are warned of. */
export const guestLimitSchema = z.strictObject({ most: z.int().min(1), source: textSchema });

/**
 * A product that can be bought: metric, price per unit and year (per unit, bought once, for perpetual licences), term,
 * billing, rules of ordering, and its source. Sold from (inclusive) until (exclusive); supported until (exclusive), which
 * for an offer that stops at a last version is the end of that version's support; then its successor is proposed.
 */
export const offerSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  vendor: textSchema.optional(),
  metric: metricSchema,
  licence: z.enum(['subscription', 'perpetual']).optional(),
  quote: amountSchema.optional(),
  price: priceSchema.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  term: z.int().min(1).max(120).optional(),
  billing: billingSchema.optional(),
  risePerYear: rateSchema.optional(),
  minOrder: countSchema.optional(),
  minSpend: amountSchema.optional(),
  bands: z.array(bandSchema).optional(),
  lateFee: amountSchema.optional(),
  of: idSchema.optional(),
  percent: amountSchema.optional(),
  support: idSchema.optional(),
  supportLevel: z.enum(['none', 'community', 'business-hours', 'round-the-clock']).optional(),
  soldFrom: monthSchema.optional(),
  soldUntil: monthSchema.optional(),
  supportedUntil: monthSchema.optional(),
  guestLimit: guestLimitSchema.optional(),
  lastVersion: textSchema.optional(),
  successor: idSchema.optional(),
  source: textSchema.optional(),
  asOf: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .optional(),
  confidence: confidenceSchema.optional(),
  reviewBy: monthSchema.optional(),
  contradicted: z.boolean().optional(),
  /** The version of the price list that it was taken from; absent where somebody wrote it. */
  catalogue: textSchema.optional(),
});

/** What a contract does when it ends: quoted price or uplift, cap, ceiling, notice missed, term, billing, late fee. */
export const renewalSchema = z.strictObject({
  price: amountSchema.optional(),
  uplift: rateSchema.optional(),
  cap: amountSchema.optional(),
  most: countSchema.optional(),
  auto: z.boolean().optional(),
  term: z.int().min(1).max(120).optional(),
  billing: billingSchema.optional(),
  late: z.boolean().optional(),
  trueUpPrice: amountSchema.optional(),
  bands: z.array(bandSchema).optional(),
});

/** A contract in force or signed: offer, quantity, price per unit and year (or its total), dates, renewal rules. */
export const holdingSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  offer: idSchema,
  quantity: countSchema,
  price: amountSchema.optional(),
  total: amountSchema.optional(),
  start: monthSchema,
  end: monthSchema.optional(),
  billing: billingSchema.optional(),
  next: renewalSchema.optional(),
  later: renewalSchema.optional(),
  trueUpPrice: amountSchema.optional(),
  /** Sold with the server and without Software Assurance: it ends with that server and serves no other. */
  oem: z.boolean().optional(),
});

/** A limit of a platform in the months from (inclusive) until (exclusive), and who states it (model.md 5). */
export const platformLimitSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['host-cores', 'host-ram', 'guest-vcpu', 'guest-ram', 'cluster-hosts']),
  most: z.number().min(1),
  from: monthSchema.optional(),
  until: monthSchema.optional(),
  source: textSchema,
});

/**
 * For what vendors of guest software accept a platform, and who says so: support of Windows Server guests (SVVP), IBM's
 * counting by the cores of VMs, Oracle's counting by pinned cores. What is not named is not known; no count depends on it.
 */
export const acceptanceSchema = z.strictObject({
  id: idSchema,
  rule: z.enum(['windows-server', 'sub-capacity', 'pinned-cores']),
  accepted: z.enum(['yes', 'no']),
  source: textSchema,
});

/** The Linux platform that VMs move to: the offer its hosts need, add-ons, density, least hosts, its limits, and for what it is accepted. */
export const platformSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  offer: idSchema,
  addOns: z.array(idSchema).optional(),
  density: z
    .string()
    .regex(/^(0\.(?=0*[1-9])\d{1,10}|[1-9]\d{0,2}(\.\d{1,10})?)$/)
    .optional(),
  minHosts: z.int().min(0).max(1000).optional(),
  limits: z.array(platformLimitSchema).optional(),
  acceptances: z.array(acceptanceSchema).optional(),
});

/** A product that can be bought; see offerSchema. */
export type Offer = z.infer<typeof offerSchema>;
/** What a contract does when it ends; see renewalSchema. */
export type Renewal = z.infer<typeof renewalSchema>;
/** A contract in force or signed; see holdingSchema. */
export type Holding = z.infer<typeof holdingSchema>;
/** A Linux platform that VMs move to; see platformSchema. */
export type Platform = z.infer<typeof platformSchema>;
/** For what a platform is accepted; see acceptanceSchema. */
export type Acceptance = z.infer<typeof acceptanceSchema>;
/** A limit of a platform; see platformLimitSchema. */
export type PlatformLimit = z.infer<typeof platformLimitSchema>;
/** A quantity band of a price; see bandSchema. */
export type Band = z.infer<typeof bandSchema>;
