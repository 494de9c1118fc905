import { expect, it } from 'vitest';
import { NOT_READABLE, valueOf } from './value.ts';

it('reads counts however thousands are set apart, and nothing else', () => {
  for (const given of [4096, '4096', ' 4096 ', '4,096', '4.096', "4'096", '4\u00a0096', '4096.0'])
    expect(valueOf(given, 'count', undefined)).toBe(4096);
  for (const given of ['4,09', '-1', -1, 1.5, '1e3', 'n/a', '#N/A', true, Number.NaN, '0x10'])
    expect(valueOf(given, 'count', undefined)).toBe(NOT_READABLE);
});

it('keeps an empty cell unknown, never 0', () => {
  for (const kind of ['text', 'count', 'size', 'flag', 'power', 'date'] as const)
    for (const given of [undefined, '', '  ']) expect(valueOf(given, kind, undefined)).toBeUndefined();
  expect(valueOf(0, 'count', undefined)).toBe(0);
});

it('reads sizes in MiB', () => {
  expect(valueOf(2048, 'size', 'kib')).toBe(2);
  expect(valueOf('3', 'size', 'gib')).toBe(3072);
  expect(valueOf(5, 'size', 'mb')).toBe(5);
});

it('reads flags, powers and texts', () => {
  expect([true, 'True', 'TRUE', 'yes', 1].map((given) => valueOf(given, 'flag', undefined))).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect([false, 'False', 'no', '0'].map((given) => valueOf(given, 'flag', undefined))).toEqual(
    Array.from({ length: 4 }, () => false),
  );
  expect(valueOf('maybe', 'flag', undefined)).toBe(NOT_READABLE);
  expect(valueOf('poweredOff', 'power', undefined)).toBe('off');
  expect(valueOf('asleep', 'power', undefined)).toBe(NOT_READABLE);
  expect(valueOf(12, 'text', undefined)).toBe('12');
});

it('reads dates as cells and as texts', () => {
  expect(valueOf(46_059.42, 'date', undefined)).toBe('2026-02-06');
  expect(valueOf('2026/2/6 10:11:12', 'date', undefined)).toBe('2026-02-06');
  expect(valueOf('Never', 'date', undefined)).toBe(NOT_READABLE);
});
