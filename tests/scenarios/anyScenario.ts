import * as fc from 'fast-check';
import * as z from 'zod';
import type { LeafShape } from '../../src/model/scenario/leaf.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { scenarioShape, type ObjectShape, type Shape } from '../../src/model/scenario/shape.ts';

type Arbitrary = fc.Arbitrary<unknown>;

// Few ids, so that references hit, miss, repeat and run in circles.
const IDS = ['a', 'b', 'c', 'x'];
const MONTHS = [
  '1990-01',
  '2024-12',
  '2025-12',
  '2026-01',
  '2026-03',
  '2027-01',
  '2028-01',
  '2031-05',
  '2099-12',
];

const TEXTS: Partial<Record<LeafShape['kind'], readonly string[]>> = {
  decimal: ['-12.5', '0', '0.1', '3', '1500.005', '9999999999999.9999999999'],
  amount: ['0', '0.0000000001', '0.5', '1', '350', '123456.789'],
  positive: ['0.5', '1', '1.25', '999'],
  share: ['0', '0.0000000001', '0.25', '0.5', '1', '1.0'],
  rate: ['-0.99', '-0.2', '0', '0.05', '0.2', '3'],
  month: MONTHS,
  date: ['2026-01-31', '2025-06-30'],
  currency: ['USD', 'EUR', 'JPY', 'KWD'],
  id: IDS,
  text: ['', 'a', 'b', 'Rechenzentrum Süd', '机房', '<b>"\\\u0000', '../../etc', '\ud800'],
};

function leaf({ kind, options, least = 0, most = 1e9, schema }: LeafShape): Arbitrary {
  const numbers = [0, 1, 2, 3, 4, 7, 12, 16, 36, 60, 100, 1000, least, most];
  const literal = [...(schema._zod.values ?? options)];
  const candidates: Partial<Record<LeafShape['kind'], readonly unknown[]>> = {
    boolean: [true, false],
    option: literal,
    count: numbers,
    number: [...numbers, 0.5, 2.5, 100.5],
  };
  // What a kind of text may hold is narrower in some places than in others.
  const given = candidates[kind] ?? TEXTS[kind] ?? [];
  return fc.constantFrom(...given.filter((value) => z.safeParse(schema, value).success));
}

function record({ fields }: ObjectShape): Arbitrary {
  const arbitraries: Record<string, Arbitrary> = {};
  for (const [name, field] of fields) {
    const some = name === 'horizon' ? fc.constantFrom(1, 7, 36, 60, 120) : anyOf(field.shape);
    arbitraries[name] = name === 'start' ? fc.constant('2026-01') : some;
  }
  const required = [...fields].filter(([, field]) => !field.optional).map(([name]) => name);
  return fc.record(arbitraries, { requiredKeys: required });
}

/** Any value that a shape accepts, whatever else the scenario says. */
function anyOf(shape: Shape): Arbitrary {
  switch (shape.type) {
    case 'leaf':
      return leaf(shape);
    case 'list':
      return fc.array(leaf(shape.of), { maxLength: 3 });
    case 'items':
      return fc.array(anyOf(shape.of), { minLength: shape.key === 'id' ? 1 : 0, maxLength: 3 });
    case 'entries':
      return fc.dictionary(fc.constantFrom(...IDS), anyOf(shape.of), { maxKeys: 2 });
    case 'choice':
      return fc.oneof(...shape.among.map(anyOf));
    case 'object':
      return record(shape);
  }
}

/**
 * Scenarios that the schema accepts and that may contradict themselves in every other way: made from the schema, so that
 * a field added to it is drawn as well.
 */
export const anyScenario = anyOf(scenarioShape()) as fc.Arbitrary<Scenario>;
