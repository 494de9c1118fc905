import { describe, expect, test } from 'vitest';
import { fieldAt, type Field } from './field.ts';
import { METRICS } from '../metrics/registry.ts';

describe('the field at an address', () => {
  test.each<[string, Partial<Field>]>([
    ['currency', { kind: 'currency', optional: false }],
    ['start', { kind: 'month', optional: false }],
    ['horizon', { kind: 'count', optional: true, least: 1, most: 120 }],
    ['holdings/h1/next/uplift', { kind: 'rate', optional: true }],
    ['holdings/h1/quantity', { kind: 'count', optional: false, least: 0 }],
    ['clusters/a/guests/a-lin/growth', { kind: 'rate' }],
    ['clusters/a/guests/a-lin/kind', { kind: 'option', optional: false }],
    ['futures/move/renewals/h1/next/term', { kind: 'count', least: 1 }],
    ['futures/move/waves/w/clusters', { kind: 'list', of: 'id' }],
    ['purchase/price', { kind: 'amount', optional: true }],
    ['assumptions/rebuild', { kind: 'count', optional: true }],
    ['assumptions/settle', { kind: 'boolean' }],
    ['platforms/p/density', { kind: 'positive' }],
    ['rates/usd/date', { kind: 'date' }],
    ['offers/o/bands/100/price', { kind: 'amount', optional: false }],
    ['holdings', { kind: 'items', optional: false }],
    ['holdings/h1', { kind: 'object', optional: true }],
    ['futures/move/renewals', { kind: 'entries', optional: true }],
    ['assumptions/escalation/power', { kind: 'rate', optional: true }],
  ])('%s', (path, field) => {
    expect(fieldAt(path)).toMatchObject(field);
  });

  test('takes the plain form of what may be entered in parts, and knows the parts', () => {
    expect(fieldAt('clusters/a/usedShare')?.kind).toBe('amount');
    expect(fieldAt('clusters/a/usedShare/vcpu')?.kind).toBe('amount');
    expect(fieldAt('offers/o/price/low')).toMatchObject({ kind: 'amount', optional: false });
  });

  test('offers the words of every alternative', () => {
    expect(fieldAt('offers/o/metric/id')?.options).toEqual(METRICS.map(({ id }) => id));
    expect(fieldAt('futures/move/waves/w/kinds')?.options).toContain('rhel');
  });

  test.each(['nothing', 'horizon/deep', 'holdings/h1/prise', 'futures/f/waves/w/clusters/0', '__proto__'])(
    'is none at %s',
    (path) => {
      expect(fieldAt(path)).toBeUndefined();
    },
  );

  test('the whole scenario is a record', () => {
    expect(fieldAt('')).toMatchObject({ kind: 'object', optional: false, options: [] });
  });
});
