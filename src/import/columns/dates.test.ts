import { expect, it } from 'vitest';
import { dateIn, dayOrderOf } from './dates.ts';

it('reads dates that can be read in one way only', () => {
  for (const text of [
    '2026-07-21',
    '2026/7/21 10:11:12',
    '2026.07.21',
    '2026-07-21T10:11:12',
    '21.7.2026',
    '21.07.2026 10:11',
    '12:00 AM 21 July 2026',
    '21-Jul-2026',
  ])
    expect(dateIn(text, 'open')).toBe('2026-07-21');
  expect(dateIn('5/5/2026', 'open')).toBe('2026-05-05');
});

it('takes the order of day and month from the column', () => {
  expect(dayOrderOf(['2/6/2026', '21/7/2026'])).toBe('day');
  expect(dayOrderOf(['2/6/2026', '7/21/2026 10:11:12 AM'])).toBe('month');
  expect(dayOrderOf(['2/6/2026', '2026-07-21', 'Never'])).toBe('open');
  expect(dayOrderOf(['21/7/2026', '7/21/2026'])).toBe('open');
  expect(dateIn('2/6/2026', 'day')).toBe('2026-06-02');
  expect(dateIn('2/6/2026', 'month')).toBe('2026-02-06');
  expect(dateIn('2/6/2026', 'open')).toBe('open');
});

it('reads no date that is none', () => {
  for (const text of [
    '2026-13-01',
    '2026-02-30',
    '31.6.2026',
    '21 Foo 2026',
    '0.0.0',
    'Never',
    '1/2/20267',
    '',
  ])
    expect(dateIn(text, 'day')).toBeUndefined();
  expect(dateIn('13/21/2026', 'month')).toBeUndefined();
});
