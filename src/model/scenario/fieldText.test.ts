import { expect, test } from 'vitest';
import { fieldAt } from './field.ts';
import { valueOf } from './fieldText.ts';

test.each<[string, string, unknown]>([
  ['holdings/h/quantity', ' 48 ', 48],
  ['holdings/h/quantity', '48.5', 48.5],
  ['holdings/h/quantity', '48.25', 48.25],
  ['holdings/h/quantity', '1e3', '1e3'],
  ['name', 'true', 'true'],
  ['holdings/h/quantity', 'many', 'many'],
  ['platforms/p/limits/l/most', '-0.5', -0.5],
  ['holdings/h/price', '12.50', '12.50'],
  ['holdings/h/end', '2027-04', '2027-04'],
  ['assumptions/settle', 'true', true],
  ['assumptions/settle', 'false', false],
  ['assumptions/settle', 'perhaps', 'perhaps'],
  ['futures/f/waves/w/clusters', 'a, b', ['a', 'b']],
  ['futures/f/waves/w/clusters', '  ', undefined],
  ['horizon', '', undefined],
])('%s takes “%s” for %o', (path, text, value) => {
  const field = fieldAt(path);
  expect(field && valueOf(field, text)).toEqual(value);
});
