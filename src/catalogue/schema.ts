import * as z from 'zod';
import { metricSchema } from '../model/metrics/registry.ts';
import { acceptanceSchema, confidenceSchema, offerSchema } from '../model/scenario/contracts.ts';
import {
  amountSchema,
  billingSchema,
  countSchema,
  idSchema,
  monthSchema,
} from '../model/scenario/primitives.ts';

const sentenceSchema = z.string().min(1).max(400);
const termSchema = z.int().min(1).max(120);
const dateSchema = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

/**
 * Who states something, and when. `url` is where it can be read; without one, `said` names the source as far as it is
 * known. `dated` says how the source dates itself where `asOf` (its latest date) is less than that.
 */
export const sourceSchema = z.strictObject({
  said: sentenceSchema,
  url: z.url({ protocol: /^https?$/ }).optional(),
  asOf: dateSchema,
  dated: sentenceSchema.optional(),
  confidence: confidenceSchema,
});

/** Another source of the same price, and the amount that it states. */
export const witnessSchema = z.strictObject({ ...sourceSchema.shape, amount: amountSchema });

/**
 * What one unit costs per year, month or hour, or once. It holds in the months `from` (inclusive) `until` (exclusive);
 * without `from`, since January of the year in which it was seen. Where sources differ: low, base and high.
 */
export const datedPriceSchema = z.strictObject({
  amount: z.union([
    amountSchema,
    z.strictObject({ low: amountSchema, base: amountSchema, high: amountSchema }),
  ]),
  per: z.enum(['year', 'month', 'hour', 'once']),
  term: termSchema.optional(),
  from: monthSchema.optional(),
  until: monthSchema.optional(),
  bands: z.array(z.strictObject({ from: countSchema, amount: amountSchema })).optional(),
  source: sourceSchema,
  others: z.array(witnessSchema).optional(),
  note: sentenceSchema.optional(),
});

/** Where an offer is not, or only, sold. */
export const regionSchema = z.strictObject({
  where: sentenceSchema,
  sold: z.boolean(),
  from: monthSchema.optional(),
  source: sourceSchema,
});

/** A least order that some sources report: never in force by itself, because sources contradict each other. */
export const minimumSchema = z.strictObject({
  rule: sentenceSchema,
  quantity: countSchema.optional(),
  source: sourceSchema.optional(),
});

/** A product that somebody sells or sold. One without prices asks for the user's quote. */
export const entrySchema = z.strictObject({
  id: idSchema,
  name: sentenceSchema,
  kind: z.enum(['hypervisor', 'guest-os', 'add-on', 'support', 'management', 'cloud']),
  licence: offerSchema.shape.licence,
  metric: metricSchema,
  /** The sources do not say how it is counted: the metric is what its kind is mostly counted by. */
  metricAssumed: z.literal(true).optional(),
  currency: offerSchema.shape.currency,
  billing: billingSchema.optional(),
  /** The term that is meant where nobody names one. */
  term: termSchema.optional(),
  prices: z.array(datedPriceSchema),
  of: idSchema.optional(),
  percent: amountSchema.optional(),
  percentSource: sourceSchema.optional(),
  support: idSchema.optional(),
  supportLevel: offerSchema.shape.supportLevel,
  lateFee: amountSchema.optional(),
  soldFrom: monthSchema.optional(),
  soldUntil: monthSchema.optional(),
  supportedUntil: monthSchema.optional(),
  /** VMs that it supports on one host; see guestLimitSchema of the model. */
  guestLimit: z.strictObject({ most: countSchema, source: sourceSchema }).optional(),
  lastVersion: sentenceSchema.optional(),
  successor: idSchema.optional(),
  regions: z.array(regionSchema).optional(),
  minimum: minimumSchema.optional(),
  includes: sentenceSchema.optional(),
  notes: z.array(sentenceSchema).optional(),
  /** Who states the product and its metric; needed where no price does. */
  source: sourceSchema.optional(),
  /** Month in which the prices should be looked up again. */
  reviewBy: monthSchema,
});

/** A limit of a platform; see platformLimitSchema of the model. */
export const limitSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['host-cores', 'host-ram', 'guest-vcpu', 'guest-ram', 'cluster-hosts']),
  most: z.number().min(1),
  source: sourceSchema,
});

/** For what a platform is accepted; see acceptanceSchema of the model. */
export const acceptedSchema = z.strictObject({
  rule: acceptanceSchema.shape.rule,
  accepted: acceptanceSchema.shape.accepted,
  source: sourceSchema,
});

/** What VMs can run on: the offers that license it (the first is meant where nobody names one), add-ons and limits. */
export const targetSchema = z.strictObject({
  id: idSchema,
  name: sentenceSchema,
  hypervisor: z.enum(['kvm', 'xen', 'hyper-v']),
  offers: z.array(idSchema).min(1),
  addOns: z.array(idSchema).optional(),
  limits: z.array(limitSchema).optional(),
  acceptances: z.array(acceptedSchema).optional(),
  notes: z.array(sentenceSchema).optional(),
});

/** Everything of one vendor. */
export const vendorSchema = z.strictObject({
  name: sentenceSchema,
  offers: z.array(entrySchema).min(1),
  platforms: z.array(targetSchema).optional(),
});

/** Who states something, and when; see sourceSchema. */
export type Source = z.infer<typeof sourceSchema>;
/** A price in its period; see datedPriceSchema. */
export type DatedPrice = z.infer<typeof datedPriceSchema>;
/** A product that somebody sells or sold; see entrySchema. */
export type Entry = z.infer<typeof entrySchema>;
/** What VMs can run on; see targetSchema. */
export type Target = z.infer<typeof targetSchema>;
/** Everything of one vendor; see vendorSchema. */
export type Vendor = z.infer<typeof vendorSchema>;
