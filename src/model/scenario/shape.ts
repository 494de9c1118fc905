import * as z from 'zod/mini';
import { leafOf, type LeafShape } from './leaf.ts';
import { scenarioSchema } from './scenario.ts';

/** A record of named fields. */
export interface ObjectShape {
  readonly type: 'object';
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly schema: z.core.$ZodType;
}

/** A named field of a record, and whether it may be absent. */
export interface FieldShape {
  readonly shape: Shape;
  readonly optional: boolean;
}

/** A list of things, each known by one of its own fields (`id`, or its first required one, as the `from` of a band). */
export interface ItemsShape {
  readonly type: 'items';
  readonly of: Shape;
  readonly key: string;
  readonly schema: z.core.$ZodType;
}

/** A list of plain values, entered and addressed as a whole. */
export interface ListShape {
  readonly type: 'list';
  readonly of: LeafShape;
  readonly schema: z.core.$ZodType;
}

/** Entries under keys that the user chooses. */
export interface EntriesShape {
  readonly type: 'entries';
  readonly of: Shape;
  readonly key: LeafShape;
  readonly schema: z.core.$ZodType;
}

/** One of several shapes: told apart by the field `by`, else by being a plain value or a record. */
export interface ChoiceShape {
  readonly type: 'choice';
  readonly among: readonly Shape[];
  readonly by: string | undefined;
  /** The words that the field `by` may hold. */
  readonly tags: readonly string[];
}

/** What may stand at one place of a scenario, read off the schema once: addresses, forms, repairs and files follow it. */
export type Shape = ObjectShape | ItemsShape | ListShape | EntriesShape | ChoiceShape | LeafShape;

/** What may stand at one place once it is known which of its alternatives is meant. */
export type PlainShape = Exclude<Shape, ChoiceShape>;

/** Describes a schema; throws on kinds of schema that scenarios do not use (transforms, defaults, tuples). */
export function shapeOf(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.core.$ZodObject) {
    const fields: Record<string, z.core.$ZodType> = schema._zod.def.shape;
    const entries = Object.entries(fields).map(([name, field]) => [name, fieldOf(field)] as const);
    return { type: 'object', fields: new Map(entries), schema };
  }
  if (schema instanceof z.core.$ZodArray) return arrayOf(schema);
  if (schema instanceof z.core.$ZodRecord) {
    const { keyType, valueType } = schema._zod.def;
    return { type: 'entries', of: shapeOf(valueType), key: leafOf(keyType), schema };
  }
  if (schema instanceof z.core.$ZodUnion) {
    const by = schema instanceof z.core.$ZodDiscriminatedUnion ? schema._zod.def.discriminator : undefined;
    const among = schema._zod.def.options.map(shapeOf);
    return { type: 'choice', among, by, tags: among.flatMap((option) => tagsOf(option, by)) };
  }
  return leafOf(schema);
}

function tagsOf(shape: Shape, by: string | undefined): readonly string[] {
  const tag = shape.type === 'object' && by !== undefined ? shape.fields.get(by)?.shape : undefined;
  return tag?.type === 'leaf' ? tag.options : [];
}

function fieldOf(schema: z.core.$ZodType): FieldShape {
  if (schema instanceof z.core.$ZodOptional)
    return { shape: shapeOf(schema._zod.def.innerType), optional: true };
  return { shape: shapeOf(schema), optional: false };
}

function arrayOf(schema: z.core.$ZodArray): ItemsShape | ListShape {
  const of = shapeOf(schema._zod.def.element);
  return of.type === 'leaf' ? { type: 'list', of, schema } : { type: 'items', of, key: keyOf(of), schema };
}

function keyOf(shape: Shape): string {
  if (shape.type === 'choice' && shape.among[0]) return keyOf(shape.among[0]);
  if (shape.type !== 'object') throw new TypeError(`no address for things of type ${shape.type} in a list`);
  const required = [...shape.fields].find(([, field]) => !field.optional);
  const key = shape.fields.has('id') ? 'id' : required?.[0];
  if (key === undefined) throw new TypeError('no address for things without a required field');
  return key;
}

let described: Shape | undefined;

/** The shape of a whole scenario, described on first use. */
export function scenarioShape(): Shape {
  return (described ??= shapeOf(scenarioSchema));
}

const listsKnown = new WeakMap<Shape, boolean>();

/** Whether things with ids can stand anywhere within a shape; found once for each. */
export function holdsLists(shape: Shape): boolean {
  const known = listsKnown.get(shape);
  if (known !== undefined) return known;
  const holds = shape.type === 'items' || within(shape).some(holdsLists);
  listsKnown.set(shape, holds);
  return holds;
}

function within(shape: Shape): readonly Shape[] {
  if (shape.type === 'object') return [...shape.fields.values()].map((field) => field.shape);
  if (shape.type === 'choice') return shape.among;
  return shape.type === 'entries' ? [shape.of] : [];
}

/** The shape among a choice that a value is meant to have; undefined when its distinguishing field names none. */
export function chosen(shape: Shape, value: unknown): PlainShape | undefined {
  if (shape.type !== 'choice') return shape;
  const { among, by } = shape;
  if (by !== undefined && isRecord(value)) {
    const fits = among.find(
      (option) => option.type === 'object' && accepts(option.fields.get(by)?.shape, value[by]),
    );
    return fits && chosen(fits, value);
  }
  const fits = among.find((option) => (option.type === 'leaf') !== isRecord(value)) ?? among[0];
  return fits && chosen(fits, value);
}

function accepts(shape: Shape | undefined, value: unknown): boolean {
  return shape?.type === 'leaf' && z.safeParse(shape.schema, value).success;
}

/** Whether a value is a record rather than a plain value or a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record's own field, never one inherited from the language. */
export function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
