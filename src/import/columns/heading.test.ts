import { expect, it } from 'vitest';
import { headingOf, inMiB } from './heading.ts';

it('compares headings without case, blanks and unit', () => {
  expect(headingOf('Provisioned MB')).toEqual({ text: 'provisioned', unit: 'mb' });
  expect(headingOf(' In\u00a0use  MiB ')).toEqual({ text: 'in use', unit: 'mib' });
  expect(headingOf('Memory (KiB)')).toEqual({ text: 'memory', unit: 'kib' });
  expect(headingOf('Free % ')).toEqual({ text: 'free %', unit: undefined });
  expect(headingOf('# Memory')).toEqual({ text: '# memory', unit: undefined });
  expect(headingOf('vPartitionConsumedMiB')).toEqual({ text: 'vpartitionconsumedmib', unit: undefined });
  expect(headingOf(12)).toEqual({ text: '', unit: undefined });
});

it('knows units in MiB', () => {
  expect([undefined, 'mb', 'kib', 'gib', 'tib'].map(inMiB)).toEqual([1, 1, 1 / 1024, 1024, 1_048_576]);
});
