import * as z from 'zod';
import type { CountInput } from '../model/metrics/metric.ts';

const count = z.number().min(0);

const hostsSchema = z.strictObject({
  count,
  sockets: count,
  coresPerSocket: count,
  ramGiB: count.optional(),
  id: z.string().optional(),
  cluster: z.string().optional(),
});

const guestsSchema = z.strictObject({
  vms: count,
  vcpu: count.optional(),
  ramGiB: count.optional(),
  poweredOn: z.boolean().optional(),
  kind: z.string().optional(),
  cluster: z.string().optional(),
  id: z.string().optional(),
});

/** One thing to count: a metric with its parameters, and the hosts and guests it is counted for. */
export const countItemSchema = z.strictObject({
  id: z.string().optional(),
  metric: z.union([z.string(), z.looseObject({ id: z.string() })]),
  params: z.record(z.string(), z.unknown()).optional(),
  hosts: z.array(hostsSchema).optional(),
  guests: z.array(guestsSchema).optional(),
  tib: z.array(z.strictObject({ cluster: z.string(), raw: count, cores: count.optional() })).optional(),
  held: count.optional(),
  base: count.optional(),
  previous: z.array(count).optional(),
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
