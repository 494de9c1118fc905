import * as z from 'zod';
import { expect, test } from 'vitest';
import { defineMetric } from './metric.ts';

test('a metric keeps what it was made of, and is referred to by its id with its parameters beside it', () => {
  const parrots = defineMetric(
    'per-parrot',
    { feathers: z.int().optional() },
    {
      unit: 'licence',
      driver: 'none',
      formula: 'parrots',
      count: () => ({ quantity: 0, steps: [] }),
      source: 'a zoo',
      examples: [],
    },
  );
  expect(parrots).toMatchObject({
    id: 'per-parrot',
    unit: 'licence',
    driver: 'none',
    source: 'a zoo',
    examples: [],
  });
  expect(parrots.params.safeParse({ feathers: 3 }).success).toBe(true);
  expect(parrots.params.safeParse({ id: 'per-parrot', feathers: 3 }).success).toBe(false);
  expect(parrots.ref.parse({ id: 'per-parrot', feathers: 3 })).toEqual({ id: 'per-parrot', feathers: 3 });
  expect(parrots.ref.safeParse({ id: 'per-cat' }).success).toBe(false);
});

test('the registry can be loaded, and knows its metrics by id', async () => {
  const { metricById, metricSchema } = await import('./registry.ts');
  expect(metricById('per-core').id).toBe('per-core');
  expect(metricSchema.parse({ id: 'per-core', floorPerCpu: 16 })).toEqual({
    id: 'per-core',
    floorPerCpu: 16,
  });
});
