import { expect, it } from 'vitest';
import { NOT_READABLE, valueOf } from './value.ts';

it('reads counts however thousands are set apart, and nothing else', () => {
  for (const given of [4096, '4096', ' 4096 ', '4,096', '4.096', "4'096", '4\u00a0096', '4096.0'])
    expect(valueOf(given, { kind: 'count' }, undefined)).toBe(4096);
  for (const given of ['4,09', '-1', -1, 1.5, '1e3', 'n/a', '#N/A', true, Number.NaN, '0x10'])
    expect(valueOf(given, { kind: 'count' }, undefined)).toBe(NOT_READABLE);
});

it('keeps an empty cell unknown, never 0', () => {
  for (const kind of ['text', 'count', 'size', 'flag', 'power', 'date'] as const)
    for (const given of [undefined, '', '  ']) expect(valueOf(given, { kind }, undefined)).toBeUndefined();
  expect(valueOf(0, { kind: 'count' }, undefined)).toBe(0);
});

it('reads sizes in MiB', () => {
  expect(valueOf(2048, { kind: 'size' }, 'kib')).toBe(2);
  expect(valueOf('3', { kind: 'size' }, 'gib')).toBe(3072);
  expect(valueOf(5, { kind: 'size' }, 'mb')).toBe(5);
});

it('reads flags, powers and texts', () => {
  expect(
    [true, 'True', 'TRUE', 'yes', 1].map((given) => valueOf(given, { kind: 'flag' }, undefined)),
  ).toEqual(Array.from({ length: 5 }, () => true));
  expect([false, 'False', 'no', '0'].map((given) => valueOf(given, { kind: 'flag' }, undefined))).toEqual(
    Array.from({ length: 4 }, () => false),
  );
  expect(valueOf('maybe', { kind: 'flag' }, undefined)).toBe(NOT_READABLE);
  expect(valueOf('poweredOff', { kind: 'power' }, undefined)).toBe('off');
  expect(valueOf('asleep', { kind: 'power' }, undefined)).toBe(NOT_READABLE);
  expect(valueOf(12, { kind: 'text' }, undefined)).toBe('12');
});

it('reads dates as cells and as texts', () => {
  expect(valueOf(46_059.42, { kind: 'date' }, undefined)).toBe('2026-02-06');
  expect(valueOf('2026/2/6 10:11:12', { kind: 'date' }, undefined)).toBe('2026-02-06');
  expect(valueOf('2026-02-06T10:11:12', { kind: 'date' }, undefined)).toBe('2026-02-06');
  expect(valueOf('Never', { kind: 'date' }, undefined)).toBe(NOT_READABLE);
});

it('takes no number beyond what can be meant, and no text that stands for nothing', () => {
  expect(valueOf(64, { kind: 'count', most: 64 }, undefined)).toBe(64);
  expect(valueOf(65, { kind: 'count', most: 64 }, undefined)).toBe(NOT_READABLE);
  expect(valueOf(2, { kind: 'size', most: 2047 }, 'gib')).toBe(NOT_READABLE);
  expect(valueOf('VM', { kind: 'text', blank: 'VM' }, undefined)).toBeUndefined();
});
