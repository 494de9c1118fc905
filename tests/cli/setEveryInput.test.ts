import { expect, it } from 'vitest';
import { changed } from '../../src/cli/settings.ts';
import { getAt, setAt } from '../../src/model/scenario/paths.ts';
import { everyField } from '../laws/inputs/everyField.ts';
import { allPatterns } from '../laws/inputs/patterns.ts';
import { addressOf, valuesFor } from '../laws/inputs/tried.ts';

const scenario = everyField();
// The version belongs to the file: it is no choice of anybody's.
const patterns = allPatterns().filter((pattern) => pattern !== 'version');

it.each(patterns)('--set takes a value for %s, and sets nothing else', (pattern) => {
  const path = addressOf(scenario, pattern);
  const [value] = pattern === 'format' ? [getAt(scenario, path)] : valuesFor(scenario, path);
  expect(value).toBeDefined();
  const made = changed(scenario, { set: [`${path}=${String(value)}`] });
  expect(made.scenario).toEqual(setAt(scenario, path, value));
});
