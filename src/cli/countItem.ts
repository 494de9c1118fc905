import * as z from 'zod/mini';
import type { CountInput } from '../model/metrics/metric.ts';

const count = z.number().check(z.minimum(0));

const hostsSchema = z.strictObject({
  count,
  sockets: count,
  coresPerSocket: count,
  ramGiB: z.optional(count),
  id: z.optional(z.string()),
  cluster: z.optional(z.string()),
});

const guestsSchema = z.strictObject({
  vms: count,
  vcpu: z.optional(count),
  ramGiB: z.optional(count),
  poweredOn: z.optional(z.boolean()),
  kind: z.optional(z.string()),
  cluster: z.optional(z.string()),
  id: z.optional(z.string()),
});

/** One thing to count: a metric with its parameters, and the hosts and guests it is counted for. */
export const countItemSchema = z.strictObject({
  id: z.optional(z.string()),
  metric: z.union([z.string(), z.looseObject({ id: z.string() })]),
  params: z.optional(z.record(z.string(), z.unknown())),
  hosts: z.optional(z.array(hostsSchema)),
  guests: z.optional(z.array(guestsSchema)),
  tib: z.optional(z.array(z.strictObject({ cluster: z.string(), raw: count, cores: z.optional(count) }))),
  held: z.optional(count),
  base: z.optional(count),
  previous: z.optional(z.array(count)),
});

/** One thing to count; see countItemSchema. */
export type CountItem = z.infer<typeof countItemSchema>;

/** What a metric looks at; absent fields stay absent. */
export function countInputOf(item: CountItem): CountInput {
  const { hosts = [], guests = [], tib, held, base, previous } = item;
  const known = Object.entries({ tib, held, base, previous }).filter(([, value]) => value !== undefined);
  // Parsing leaves no field that is present and undefined, which is all that the two types differ in.
  return { hosts, guests, ...Object.fromEntries(known) } as CountInput;
}
