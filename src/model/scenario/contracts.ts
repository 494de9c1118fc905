import * as z from 'zod/mini';
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
export const guestLimitSchema = z.strictObject({ most: z.int().check(z.minimum(1)), source: textSchema });

/**
 * A product that can be bought: metric, price per unit and year (per unit, bought once, for perpetual licences), term,
 * billing, rules of ordering, and its source. Sold from (inclusive) until (exclusive); supported until (exclusive), which
 * for an offer that stops at a last version is the end of that version's support; then its successor is proposed.
 */
export const offerSchema = z.strictObject({
  id: idSchema,
  name: z.optional(textSchema),
  vendor: z.optional(textSchema),
  metric: metricSchema,
  licence: z.optional(z.enum(['subscription', 'perpetual'])),
  quote: z.optional(amountSchema),
  price: z.optional(priceSchema),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  term: z.optional(z.int().check(z.minimum(1), z.maximum(120))),
  billing: z.optional(billingSchema),
  risePerYear: z.optional(rateSchema),
  minOrder: z.optional(countSchema),
  minSpend: z.optional(amountSchema),
  bands: z.optional(z.array(bandSchema)),
  lateFee: z.optional(amountSchema),
  of: z.optional(idSchema),
  percent: z.optional(amountSchema),
  support: z.optional(idSchema),
  supportLevel: z.optional(z.enum(['none', 'community', 'business-hours', 'round-the-clock'])),
  soldFrom: z.optional(monthSchema),
  soldUntil: z.optional(monthSchema),
  supportedUntil: z.optional(monthSchema),
  guestLimit: z.optional(guestLimitSchema),
  lastVersion: z.optional(textSchema),
  successor: z.optional(idSchema),
  /** What of VMware it takes the place of on a platform, by the name that VMs depend on. */
  replaces: z.optional(textSchema),
  source: z.optional(textSchema),
  asOf: z.optional(z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))),
  confidence: z.optional(confidenceSchema),
  reviewBy: z.optional(monthSchema),
  contradicted: z.optional(z.boolean()),
  /** The version of the price list that it was taken from; absent where somebody wrote it. */
  catalogue: z.optional(textSchema),
});

/** What a contract does when it ends: quoted price or uplift, cap, ceiling, notice missed, term, billing, late fee. */
export const renewalSchema = z.strictObject({
  price: z.optional(amountSchema),
  uplift: z.optional(rateSchema),
  cap: z.optional(amountSchema),
  most: z.optional(countSchema),
  auto: z.optional(z.boolean()),
  term: z.optional(z.int().check(z.minimum(1), z.maximum(120))),
  billing: z.optional(billingSchema),
  late: z.optional(z.boolean()),
  trueUpPrice: z.optional(amountSchema),
  bands: z.optional(z.array(bandSchema)),
});

/** A contract in force or signed: offer, quantity, price per unit and year (or its total), dates, renewal rules. */
export const holdingSchema = z.strictObject({
  id: idSchema,
  name: z.optional(textSchema),
  offer: idSchema,
  quantity: countSchema,
  price: z.optional(amountSchema),
  total: z.optional(amountSchema),
  start: monthSchema,
  end: z.optional(monthSchema),
  billing: z.optional(billingSchema),
  next: z.optional(renewalSchema),
  later: z.optional(renewalSchema),
  trueUpPrice: z.optional(amountSchema),
  /** Sold with the server and without Software Assurance: it ends with that server and serves no other. */
  oem: z.optional(z.boolean()),
});

/** A limit of a platform in the months from (inclusive) until (exclusive), and who states it (model.md 5). */
export const platformLimitSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['host-cores', 'host-ram', 'guest-vcpu', 'guest-ram', 'cluster-hosts']),
  most: z.number().check(z.minimum(1)),
  from: z.optional(monthSchema),
  until: z.optional(monthSchema),
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
  name: z.optional(textSchema),
  offer: idSchema,
  addOns: z.optional(z.array(idSchema)),
  density: z.optional(z.string().check(z.regex(/^(0\.(?=0*[1-9])\d{1,10}|[1-9]\d{0,2}(\.\d{1,10})?)$/))),
  minHosts: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
  limits: z.optional(z.array(platformLimitSchema)),
  acceptances: z.optional(z.array(acceptanceSchema)),
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
