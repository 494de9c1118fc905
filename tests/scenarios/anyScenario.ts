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
  decimal: ['-12.5', '0', '0.1', '3', '1500.005'],
  amount: ['0', '0.0000000001', '0.5', '1', '350', '12345.678'],
  positive: ['0.5', '1', '1.25'],
  share: ['0', '0.0000000001', '0.25', '0.5', '1', '1.0'],
  rate: ['-0.99', '-0.2', '0', '0.05', '0.2', '1'],
  month: MONTHS,
  date: ['2026-01-31', '2025-06-30'],
  currency: ['USD', 'EUR', 'JPY', 'KWD'],
  id: IDS,
  text: ['', 'a', 'b', 'Rechenzentrum Süd', '机房', '<b>"\\\u0000', '../../etc', '\ud800'],
};

// The largest that fields take; multiplied with each other, they pass what cents can be counted in exactly.
const HUGE: typeof TEXTS = {
  decimal: ['-9999999999999.9999999999', '9999999999999.9999999999'],
  amount: ['9999999999999.9999999999'],
  rate: ['999'],
};

/** Draws values for shapes; `huge` says whether the largest that a field takes are among them. */
class Draws {
  readonly #huge: boolean;

  constructor(huge: boolean) {
    this.#huge = huge;
  }

  /** Any value that a shape accepts, whatever else the scenario says. */
  anyOf(shape: Shape): Arbitrary {
    switch (shape.type) {
      case 'leaf':
        return this.#leaf(shape);
      case 'list':
        return fc.array(this.#leaf(shape.of), { maxLength: 3 });
      case 'items':
        return fc.array(this.anyOf(shape.of), { minLength: shape.key === 'id' ? 1 : 0, maxLength: 3 });
      case 'entries':
        return fc.dictionary(fc.constantFrom(...IDS), this.anyOf(shape.of), { maxKeys: 2 });
      case 'choice':
        return fc.oneof(...shape.among.map((option) => this.anyOf(option)));
      case 'object':
        return this.#record(shape);
    }
  }

  #leaf({ kind, options, least = 0, most = 1e6, schema }: LeafShape): Arbitrary {
    const bounds = this.#huge ? [least, most] : [least];
    const numbers = [0, 1, 2, 3, 4, 7, 12, 16, 36, 60, 100, ...bounds];
    const candidates: Partial<Record<LeafShape['kind'], readonly unknown[]>> = {
      boolean: [true, false],
      option: [...(schema._zod.values ?? options)],
      count: numbers,
      number: [...numbers, 0.5, 2.5, 100.5],
    };
    const texts = [...(TEXTS[kind] ?? []), ...(this.#huge ? (HUGE[kind] ?? []) : [])];
    // What a kind of text may hold is narrower in some places than in others.
    const given = (candidates[kind] ?? texts).filter((value) => z.safeParse(schema, value).success);
    return fc.constantFrom(...given);
  }

  #record({ fields }: ObjectShape): Arbitrary {
    const arbitraries: Record<string, Arbitrary> = {};
    for (const [name, field] of fields) {
      const some = name === 'horizon' ? fc.constantFrom(1, 7, 36, 60, 120) : this.anyOf(field.shape);
      arbitraries[name] = name === 'start' ? fc.constant('2026-01') : some;
    }
    const required = [...fields].filter(([, field]) => !field.optional).map(([name]) => name);
    return fc.record(arbitraries, { requiredKeys: required });
  }
}

/**
 * Scenarios that the schema accepts and that may contradict themselves in every other way: made from the schema, so that
 * a field added to it is drawn as well.
 */
export const anyScenario = new Draws(false).anyOf(scenarioShape()) as fc.Arbitrary<Scenario>;

/** The same with the largest numbers that fields take. */
export const hugeScenario = new Draws(true).anyOf(scenarioShape()) as fc.Arbitrary<Scenario>;
