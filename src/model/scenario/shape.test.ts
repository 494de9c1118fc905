import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { leafOf } from './leaf.ts';
import * as primitives from './primitives.ts';
import { chosen, holdsLists, own, shapeOf } from './shape.ts';

describe('the kind of a field', () => {
  test.each([
    [primitives.decimalSchema, 'decimal'],
    [primitives.amountSchema, 'amount'],
    [primitives.shareSchema, 'share'],
    [primitives.rateSchema, 'rate'],
    [primitives.monthSchema, 'month'],
    [primitives.idSchema, 'id'],
    [primitives.textSchema, 'text'],
    [primitives.countSchema, 'count'],
    [primitives.billingSchema, 'option'],
    [z.number(), 'number'],
    [z.boolean(), 'boolean'],
    [z.literal(1), 'option'],
    [z.string().regex(/^\d{4}-\d\d-\d\d$/), 'date'],
    [z.string().regex(/^[A-Z]{3}$/), 'currency'],
    [z.string().regex(/^(0\.\d+|[1-9](\.\d+)?)$/), 'positive'],
    [z.string().regex(/^#$/), 'text'],
    // A decimal or nothing.
    [z.string().regex(/^(-?\d+(\.\d+)?)?$/), 'decimal'],
  ])('is known by what its schema lets through (%#: %s)', (schema, kind) => {
    expect(leafOf(schema).kind).toBe(kind);
  });

  test('carries bounds where there are any, and words to choose from', () => {
    expect(leafOf(z.int().min(1).max(120))).toMatchObject({ least: 1, most: 120 });
    expect(leafOf(z.number())).toMatchObject({ least: undefined, most: undefined });
    expect(leafOf(z.string().max(500))).toMatchObject({ kind: 'text', most: 500 });
    expect(leafOf(z.enum(['yes', 'no'])).options).toEqual(['yes', 'no']);
  });

  test('is refused where a scenario could not be saved as it was entered', () => {
    expect(() => leafOf(z.date())).toThrow('date');
    expect(() => shapeOf(z.strictObject({ a: z.string().default('x') }))).toThrow('default');
  });
});

describe('the key of the things in a list', () => {
  const key = (element: z.ZodType) => shapeOf(z.array(element));

  test('is their id, else their first required field', () => {
    expect(key(z.strictObject({ name: z.string(), id: z.string() }))).toMatchObject({ key: 'id' });
    expect(key(z.strictObject({ note: z.string().optional(), from: z.int() }))).toMatchObject({
      key: 'from',
    });
    expect(key(z.union([z.strictObject({ id: z.string() })]))).toMatchObject({ key: 'id' });
  });

  test('must exist', () => {
    expect(() => key(z.strictObject({ note: z.string().optional() }))).toThrow('required field');
    expect(() => key(z.array(z.string()))).toThrow('list');
    expect(() => key(z.union([]))).toThrow('choice');
  });
});

describe('the alternative that is meant', () => {
  const price = shapeOf(z.union([z.string(), z.strictObject({ low: z.string() })]));
  const metric = shapeOf(
    z.discriminatedUnion('id', [
      z.strictObject({ id: z.literal('flat') }),
      z.strictObject({ id: z.literal('packs'), size: z.int() }),
    ]),
  );

  test('is told by being a plain value or a record', () => {
    expect(chosen(price, '5')?.type).toBe('leaf');
    expect(chosen(price, { low: '5' })?.type).toBe('object');
    expect(chosen(shapeOf(z.union([z.string(), z.boolean()])), {})?.type).toBe('leaf');
  });

  test('is told by the distinguishing field, where there is one', () => {
    const packs = chosen(metric, { id: 'packs' });
    expect(packs?.type === 'object' && packs.fields.has('size')).toBe(true);
    expect(chosen(metric, { id: 'dozen' })).toBeUndefined();
    expect(chosen(metric, 'packs')?.type).toBe('object');
  });
});

test('the words of a choice are those of the field that tells its alternatives apart, and no others', () => {
  const flat = z.strictObject({ id: z.literal('flat') });
  const packs = z.strictObject({ id: z.enum(['packs', 'bundles']), how: z.enum(['x', 'y']) });
  const inner = z.discriminatedUnion('id', [packs, z.strictObject({ id: z.literal('vram') })]);
  expect(shapeOf(z.discriminatedUnion('id', [flat, packs]))).toMatchObject({
    by: 'id',
    tags: ['flat', 'packs', 'bundles'],
  });
  expect(shapeOf(z.union([z.string(), packs]))).toMatchObject({ by: undefined, tags: [] });
  // One choice among others has no field of its own.
  const nested = shapeOf(z.discriminatedUnion('id', [inner, flat]));
  expect(nested).toMatchObject({ tags: ['flat'] });
  expect(chosen(nested, { id: 'flat' })?.type).toBe('object');
  expect(chosen(shapeOf(z.union([z.string(), inner])), { id: 'vram' })?.type).toBe('object');
  // Told apart by a field that may be left out in one of them.
  const open = z.discriminatedUnion('id', [z.strictObject({ id: z.literal('flat').optional() }), packs]);
  expect(shapeOf(open)).toMatchObject({ tags: ['flat', 'packs', 'bundles'] });
});

test('things with ids are looked for wherever they may stand', () => {
  const things = z.array(z.strictObject({ id: z.string() }));
  const plain = z.strictObject({ name: z.string(), ids: z.array(z.string()) });
  const holds = (schema: z.ZodType): boolean => holdsLists(shapeOf(schema));
  for (const schema of [
    things,
    z.strictObject({ name: z.string(), things }),
    z.record(z.string(), things),
    z.union([z.string(), z.strictObject({ things })]),
  ])
    expect(holds(schema)).toBe(true);
  for (const schema of [z.string(), z.array(z.string()), plain, z.record(z.string(), plain)])
    expect(holds(schema)).toBe(false);
  expect(holds(z.union([z.string(), plain]))).toBe(false);
  const once = shapeOf(things);
  expect([holdsLists(once), holdsLists(once)]).toEqual([true, true]);
});

test('a field inherited from the language is no field', () => {
  expect(own({}, 'constructor')).toBeUndefined();
  expect(own({ constructor: 1 }, 'constructor')).toBe(1);
});
