import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { Mender } from './mend.ts';
import { shapeOf } from './shape.ts';

function mended(schema: z.ZodType, value: unknown, thorough = false) {
  const mender = new Mender(thorough);
  const kept = mender.mend(shapeOf(schema), value, 'x');
  return { value: kept?.value, problems: mender.problems.map(({ path, code, data }) => [path, code, data]) };
}

const thing = z.strictObject({ id: z.string(), size: z.int().optional() });

describe('what can be kept', () => {
  test('is everything, of a value that fits', () => {
    expect(mended(z.array(thing), [{ id: 'a', size: 1 }])).toEqual({
      value: [{ id: 'a', size: 1 }],
      problems: [],
    });
  });

  test('is all but an optional field', () => {
    expect(mended(z.array(thing), [{ id: 'a', size: 'x' }])).toEqual({
      value: [{ id: 'a' }],
      problems: [['x/a/size', 'not-count', { given: 'x' }]],
    });
  });

  test('is all but a thing that lacks what it must have', () => {
    expect(mended(z.array(thing), [{ size: 1 }, { id: 'b' }])).toEqual({
      value: [{ id: 'b' }],
      problems: [['x/#1/id', 'missing', {}]],
    });
  });

  test('is what can be read of a list of plain values, unless too little is left', () => {
    expect(mended(z.array(z.string()), [1, 'b'])).toEqual({
      value: ['b'],
      problems: [['x', 'not-text', { given: '1' }]],
    });
    expect(mended(z.array(z.string()).min(2), ['a'])).toEqual({
      value: undefined,
      problems: [['x', 'too-few', { least: 2 }]],
    });
  });

  test('of a thing leaves out fields that it has not, and misses no field that it need not have', () => {
    expect(mended(z.array(thing), [{ id: 'a', wrong: 1 }])).toEqual({
      value: [{ id: 'a' }],
      problems: [['x/a/wrong', 'unknown-field', { field: 'wrong' }]],
    });
  });

  test('of things told apart by a field is none whose field says nothing known', () => {
    const metrics = z.array(
      z.discriminatedUnion('id', [
        z.strictObject({ id: z.literal('flat') }),
        z.strictObject({ id: z.literal('free') }),
      ]),
    );
    expect(mended(metrics, [{ id: 'dozen' }, { id: 'free' }])).toEqual({
      value: [{ id: 'free' }],
      problems: [['x/dozen/id', 'not-option', { given: 'dozen', options: ['flat', 'free'] }]],
    });
  });

  test('is an empty list, where a list must be', () => {
    const schema = z.strictObject({
      things: z.array(thing),
      ids: z.array(z.string()),
      more: z.array(thing).optional(),
    });
    expect(mended(schema, { things: 1, more: 2 })).toEqual({
      value: { things: [], ids: [] },
      problems: [
        ['x/things', 'not-list', { given: '1' }],
        ['x/ids', 'missing', {}],
        ['x/more', 'not-list', { given: '2' }],
      ],
    });
  });

  test('is nothing, where too few or too many are left', () => {
    const bounded = z.array(thing).min(1).max(2);
    const few = mended(bounded, [5]);
    expect(few.value).toBeUndefined();
    expect(few.problems[1]).toEqual(['x', 'too-few', { least: 1 }]);
    const many = mended(bounded, [{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(many).toEqual({ value: undefined, problems: [['x', 'too-many', { most: 2 }]] });
  });

  test('is nothing, where what must be there is in a record that cannot be read', () => {
    const schema = z.strictObject({ part: thing });
    expect(mended(schema, { part: 3 })).toEqual({
      value: undefined,
      problems: [['x/part', 'not-object', { given: '3' }]],
    });
  });
});

describe('keys', () => {
  const record = z.record(z.string().regex(/^[a-z]+$/), z.int());

  test('that cannot be read take their entry away, and an entry its key', () => {
    const { value, problems } = mended(record, { a: 1, B: 2, c: 'x' });
    expect(value).toEqual({ a: 1 });
    expect(problems.map(([path]) => path)).toEqual(['x/B', 'x/c']);
  });

  test('of prototypes are seen inside sound things when one looks thoroughly', () => {
    const schema = z.array(z.strictObject({ id: z.string(), notes: record }));
    const value: unknown = JSON.parse('[{"id":"a","notes":{"__proto__":1}}]');
    expect(mended(schema, value).problems).toEqual([]);
    expect(mended(schema, value, true).problems).toEqual([
      ['x/a/notes/__proto__', 'not-id', { given: '__proto__' }],
    ]);
  });
});

describe('what was given', () => {
  test.each([
    [['1'], '[…]'],
    [{ a: 1 }, '{…}'],
    [null, 'null'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
  ])('is told in short (%#)', (value, given) => {
    expect(mended(z.int(), value).problems).toEqual([['x', 'not-count', { given }]]);
  });
});

describe('what is out of bounds', () => {
  test.each<[z.ZodType, unknown, string, object]>([
    [z.int().min(3), 1, 'too-small', { given: '1', least: 3 }],
    [z.number().gt(3), 3, 'not-above', { given: '3', least: 3 }],
    [z.int().max(5), 9, 'too-big', { given: '9', most: 5 }],
    [z.string().max(3), 'four', 'too-long', { length: 4, most: 3 }],
  ])('says which (%#)', (schema, value, code, data) => {
    expect(mended(schema, value).problems).toEqual([['x', code, data]]);
  });
});
