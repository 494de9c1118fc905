import { expect, it } from 'vitest';
import { resultOf, type ResultFile } from '../../src/export/json/result.ts';
import { reportOf } from '../../src/report/report.ts';
import { persona, projected, WALKED } from '../personas/personas.ts';
import { disagreements } from './evaluate.mjs';

it.each(WALKED)('a program of its own computes the same figures of %s', (name) => {
  const report = reportOf(projected(persona(name)));
  const written: unknown = JSON.parse(
    JSON.stringify(resultOf(report, { program: '0', catalogue: '0', problems: [] })),
  );
  const result = written as ResultFile;
  expect(Object.keys(result.figures ?? {}).length).toBeGreaterThan(500);
  expect(disagreements(result)).toEqual([]);
});
