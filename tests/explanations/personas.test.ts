import { expect, it } from 'vitest';
import { allFigures } from '../../src/model/explain/explain.ts';
import { PERSONAS, persona, projected, WALKED } from '../personas/personas.ts';
import { walk } from './walk.ts';

/** Of a persona with too many figures to walk them all, this many, spread evenly. */
const SAMPLE = 150;

it.each(PERSONAS)('figures of %s explain themselves down to inputs, sourced prices and facts', (name) => {
  const projection = projected(persona(name));
  const ids = allFigures(projection);
  const step = WALKED.includes(name) ? 1 : Math.ceil(ids.length / SAMPLE);
  expect(ids.length).toBeGreaterThan(500);
  expect(
    walk(
      projection,
      ids.filter((_, at) => at % step === 0),
    ).wrong,
  ).toEqual([]);
});
