import type * as z from 'zod';
import { scenarioSchema, type Scenario } from './scenario.ts';
import { isRecord } from './shape.ts';

type Entry = object;

/** The lists of which an edit replaces one entry. */
const LISTS = ['clusters', 'offers', 'platforms', 'holdings', 'costs', 'futures'] as const;

type List = (typeof LISTS)[number];

interface Memory {
  readonly name: List;
  readonly schema: z.ZodType<Entry>;
  /** What has been read before, by the very object it was read from; objects that were read are never changed in place. */
  readonly known: WeakMap<Entry, Entry>;
}

const memories = LISTS.map((name): Memory => ({
  name,
  schema: scenarioSchema.shape[name].element,
  known: new WeakMap(),
}));

const outside = scenarioSchema.omit(
  Object.fromEntries(LISTS.map((name) => [name, true])) as Record<List, true>,
);

/**
 * Reads a scenario of which most has been read before: an edit replaces one entry of one list, and only that is read again.
 * Undefined when anything cannot be read; readScenario then says what and where.
 */
export function readRemembered(input: unknown): Scenario | undefined {
  if (!isRecord(input)) return undefined;
  const rest: Record<string, unknown> = { ...input };
  const read: Record<string, Entry[]> = {};
  for (const memory of memories) {
    const { name } = memory;
    const given = rest[name];
    if (!Array.isArray(given)) return undefined;
    const entries = readAll(given, memory);
    if (!entries) return undefined;
    read[name] = entries;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- `rest` is a copy of our own, and lists are read apart
    delete rest[name];
  }
  const head = outside.safeParse(rest);
  if (!head.success || read['futures']?.length === 0) return undefined;
  const parts: Record<string, unknown> = { ...head.data, ...read };
  const order = Object.keys(scenarioSchema.shape).filter((name) => name in parts);
  return Object.fromEntries(order.map((name) => [name, parts[name]])) as Scenario;
}

function readAll(given: readonly unknown[], { schema, known }: Memory): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const entry of given) {
    if (!isRecord(entry)) return undefined;
    const found = known.get(entry);
    if (found) {
      entries.push(found);
      continue;
    }
    const read = schema.safeParse(entry);
    if (!read.success) return undefined;
    known.set(entry, read.data);
    entries.push(read.data);
  }
  return entries;
}
