import * as z from 'zod/mini';
import { scenarioSchema, type Scenario } from './scenario.ts';
import { isRecord } from './shape.ts';

/** How one part of a scenario is read, and what has been read of it before, by the very object it was read from. */
interface Part {
  readonly schema: z.core.$ZodType;
  /** The schema of an entry, where the part is a list. */
  readonly entry: z.core.$ZodType | undefined;
  readonly known: WeakMap<object, object>;
}

/** Objects that were read are never changed in place. */
const parts: readonly (readonly [string, Part])[] = Object.entries(scenarioSchema.shape).map(
  ([name, schema]) => {
    const inner = schema instanceof z.core.$ZodOptional ? schema._zod.def.innerType : schema;
    const entry = inner instanceof z.core.$ZodArray ? inner._zod.def.element : undefined;
    return [name, { schema, entry, known: new WeakMap() }];
  },
);

const names = new Set(parts.map(([name]) => name));

/**
 * Reads a scenario of which most has been read before: an edit replaces one entry of one list, and only that is read again.
 * Undefined when anything cannot be read; readScenario then says what and where.
 */
export function readRemembered(input: unknown): Scenario | undefined {
  if (!isRecord(input) || Object.keys(input).some((name) => !names.has(name))) return undefined;
  const scenario: Record<string, unknown> = {};
  for (const [name, part] of parts) {
    const read = readPart(part, input[name]);
    if (!read) return undefined;
    if (name in input) scenario[name] = read.value;
  }
  return (scenario['futures'] as unknown[]).length === 0 ? undefined : (scenario as Scenario);
}

/** What a value reads as; undefined where it cannot be read. */
interface Read {
  readonly value: unknown;
}

function readPart({ schema, entry, known }: Part, given: unknown): Read | undefined {
  if (entry && Array.isArray(given)) {
    const entries: unknown[] = [];
    for (const one of given) {
      const read = readOnce(entry, known, one);
      if (!read) return undefined;
      entries.push(read.value);
    }
    return { value: entries };
  }
  return readOnce(schema, known, given);
}

function readOnce(schema: z.core.$ZodType, known: WeakMap<object, object>, given: unknown): Read | undefined {
  const before = isRecord(given) ? known.get(given) : undefined;
  if (before) return { value: before };
  const read = z.safeParse(schema, given);
  if (!read.success) return undefined;
  // What is read from a record is one.
  if (isRecord(given)) known.set(given, read.data as object);
  return { value: read.data };
}
