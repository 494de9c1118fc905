import * as z from 'zod/mini';
import { metricSchema } from '../model/metrics/registry.ts';
import { acceptanceSchema, confidenceSchema, offerSchema } from '../model/scenario/contracts.ts';
import { guestKindSchema } from '../model/scenario/estate.ts';
import {
  amountSchema,
  billingSchema,
  countSchema,
  idSchema,
  monthSchema,
} from '../model/scenario/primitives.ts';

const sentenceSchema = z.string().check(z.minLength(1), z.maxLength(400));
const termSchema = z.int().check(z.minimum(1), z.maximum(120));
const dateSchema = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

/**
 * Who states something, and when. `url` is where it can be read; without one, `said` names the source as far as it is
 * known. `dated` says how the source dates itself where `asOf` (its latest date) is less than that.
 */
export const sourceSchema = z.strictObject({
  said: sentenceSchema,
  url: z.optional(z.url({ protocol: /^https?$/ })),
  asOf: dateSchema,
  dated: z.optional(sentenceSchema),
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
  term: z.optional(termSchema),
  from: z.optional(monthSchema),
  until: z.optional(monthSchema),
  bands: z.optional(z.array(z.strictObject({ from: countSchema, amount: amountSchema }))),
  source: sourceSchema,
  others: z.optional(z.array(witnessSchema)),
  note: z.optional(sentenceSchema),
});

/** Where an offer is not, or only, sold. */
export const regionSchema = z.strictObject({
  where: sentenceSchema,
  sold: z.boolean(),
  from: z.optional(monthSchema),
  source: sourceSchema,
});

/** A least order that some sources report: never in force by itself, because sources contradict each other. */
export const minimumSchema = z.strictObject({
  rule: sentenceSchema,
  quantity: z.optional(countSchema),
  source: z.optional(sourceSchema),
});

/** A product that somebody sells or sold. One without prices asks for the user's quote. */
export const entrySchema = z.strictObject({
  id: idSchema,
  name: sentenceSchema,
  kind: z.enum(['hypervisor', 'guest-os', 'add-on', 'support', 'management', 'cloud']),
  licence: offerSchema.shape.licence,
  metric: metricSchema,
  /** The sources do not say how it is counted: the metric is what its kind is mostly counted by. */
  metricAssumed: z.optional(z.literal(true)),
  currency: offerSchema.shape.currency,
  billing: z.optional(billingSchema),
  /** The term that is meant where nobody names one. */
  term: z.optional(termSchema),
  prices: z.array(datedPriceSchema),
  of: z.optional(idSchema),
  percent: z.optional(amountSchema),
  percentSource: z.optional(sourceSchema),
  support: z.optional(idSchema),
  supportLevel: offerSchema.shape.supportLevel,
  lateFee: z.optional(amountSchema),
  soldFrom: z.optional(monthSchema),
  soldUntil: z.optional(monthSchema),
  supportedUntil: z.optional(monthSchema),
  /** VMs that it supports on one host; see guestLimitSchema of the model. */
  guestLimit: z.optional(z.strictObject({ most: countSchema, source: sourceSchema })),
  lastVersion: z.optional(sentenceSchema),
  successor: z.optional(idSchema),
  regions: z.optional(z.array(regionSchema)),
  minimum: z.optional(minimumSchema),
  includes: z.optional(sentenceSchema),
  notes: z.optional(z.array(sentenceSchema)),
  /** Who states the product and its metric; needed where no price does. */
  source: z.optional(sourceSchema),
  /** Month in which the prices should be looked up again. */
  reviewBy: monthSchema,
});

/** A limit of a platform; see platformLimitSchema of the model. */
export const limitSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['host-cores', 'host-ram', 'guest-vcpu', 'guest-ram', 'cluster-hosts']),
  most: z.number().check(z.minimum(1)),
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
  offers: z.array(idSchema).check(z.minLength(1)),
  addOns: z.optional(z.array(idSchema)),
  limits: z.optional(z.array(limitSchema)),
  acceptances: z.optional(z.array(acceptedSchema)),
  notes: z.optional(z.array(sentenceSchema)),
});

/** What a source says of one part of an edition: in its price, bought beside it as another offer, or not to be had. */
export const partSchema = z.union([
  z.strictObject({ is: z.enum(['included', 'not-offered']), source: sourceSchema }),
  z.strictObject({ is: z.literal('added'), offer: idSchema, source: sourceSchema }),
]);

/**
 * What an edition (an offer that licenses platforms) brings: manager, storage, support where its level is not stated, backup,
 * and the systems of guests whose licence is in its price. A part that no source speaks of is absent: not known.
 */
export const editionSchema = z.strictObject({
  offer: idSchema,
  manager: z.optional(partSchema),
  storage: z.optional(partSchema),
  support: z.optional(partSchema),
  backup: z.optional(partSchema),
  guests: z.optional(
    z.strictObject({ kinds: z.array(guestKindSchema).check(z.minLength(1)), source: sourceSchema }),
  ),
});

/** Why a platform of the catalogue is not one for an estate of today: another one took its place, or it runs on other hardware. */
export const elsewhereSchema = z.strictObject({
  platform: idSchema,
  code: z.enum(['succeeded', 'other-hardware']),
  of: sentenceSchema,
  source: sourceSchema,
});

/** Everything of one vendor. */
export const vendorSchema = z.strictObject({
  name: sentenceSchema,
  offers: z.array(entrySchema).check(z.minLength(1)),
  platforms: z.optional(z.array(targetSchema)),
});

/** Who states something, and when; see sourceSchema. */
export type Source = z.infer<typeof sourceSchema>;
/** A price in its period; see datedPriceSchema. */
export type DatedPrice = z.infer<typeof datedPriceSchema>;
/** A product that somebody sells or sold; see entrySchema. */
export type Entry = z.infer<typeof entrySchema>;
/** What VMs can run on; see targetSchema. */
export type Target = z.infer<typeof targetSchema>;
/** What a source says of a part; see partSchema. */
export type EditionPart = z.infer<typeof partSchema>;
/** What an edition brings; see editionSchema. */
export type Edition = z.infer<typeof editionSchema>;
/** Why a platform is not one for an estate of today; see elsewhereSchema. */
export type Elsewhere = z.infer<typeof elsewhereSchema>;
/** Everything of one vendor; see vendorSchema. */
export type Vendor = z.infer<typeof vendorSchema>;
