import * as z from 'zod/mini';

/** What one input field holds: the kinds of text, number and choice that a scenario is made of. */
export const LEAF_KINDS = [
  'decimal',
  'amount',
  'positive',
  'share',
  'rate',
  'month',
  'date',
  'currency',
  'id',
  'text',
  'count',
  'number',
  'boolean',
  'option',
] as const;

/** The kind of one input field; see LEAF_KINDS. */
export type LeafKind = (typeof LEAF_KINDS)[number];

/** One input field as its schema describes it: kind, bounds, and the words to choose from. */
export interface LeafShape {
  readonly type: 'leaf';
  readonly kind: LeafKind;
  readonly options: readonly string[];
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly schema: z.core.$ZodType;
}

/** Describes the schema of one field; throws on a schema that is neither text, number, yes or no, nor a choice. */
export function leafOf(schema: z.core.$ZodType): LeafShape {
  const plain = { type: 'leaf', options: [], least: undefined, most: undefined, schema } as const;
  if (schema instanceof z.core.$ZodBoolean) return { ...plain, kind: 'boolean' };
  if (schema instanceof z.core.$ZodEnum)
    return { ...plain, kind: 'option', options: Object.values(schema._zod.def.entries).map(String) };
  if (schema instanceof z.core.$ZodLiteral)
    return { ...plain, kind: 'option', options: schema._zod.def.values.map(String) };
  if (schema instanceof z.core.$ZodNumber) {
    const kind = schema instanceof z.core.$ZodNumberFormat ? 'count' : 'number';
    return { ...plain, kind, least: bound(schema, 'greater_than'), most: bound(schema, 'less_than') };
  }
  if (schema instanceof z.core.$ZodString) {
    return { ...plain, kind: textKind(schema), most: bound(schema, 'max_length') };
  }
  throw new TypeError(`a scenario holds no field of schema type ${schema._zod.def.type}`);
}

/** What a schema is bounded by in one direction, where its kind alone does not bound it. */
function bound(schema: z.core.$ZodType, by: 'greater_than' | 'less_than' | 'max_length'): number | undefined {
  const check = schema._zod.def.checks?.find(({ _zod }) => _zod.def.check === by);
  const def = check?._zod.def as { readonly value?: number; readonly maximum?: number } | undefined;
  return def?.value ?? def?.maximum;
}

// A pattern is known by what it lets through, so that a schema may write its own without registering it here.
function textKind(schema: z.core.$ZodType): LeafKind {
  const takes = (text: string): boolean => z.safeParse(schema, text).success;
  if (takes('any words, at all')) return 'text';
  if (takes('an-id.of_1')) return 'id';
  if (takes('2026-01-31')) return 'date';
  if (takes('2026-01')) return 'month';
  if (takes('EUR')) return 'currency';
  if (!takes('0.5')) return 'text';
  if (takes('-2')) return 'decimal';
  if (takes('-0.5')) return 'rate';
  if (!takes('2')) return 'share';
  return takes('0') ? 'amount' : 'positive';
}
