import { expect, it } from 'vitest';
import { run } from '../../tests/small/scenario.ts';
import { cumulativeCosts } from './cumulative.ts';

it('adds up what is paid, the baseline first, and ends with the settlement', () => {
  const costs = cumulativeCosts(run({ horizon: 18, baseline: 'move' }));
  expect(costs.map(({ future }) => future)).toEqual(['move', 'stay']);
  const [move, stay] = costs;
  // Two licences at 550 a year: staying pays in January of both years, of the second one half lies beyond the horizon.
  expect(stay?.paid).toEqual([...Array<number>(12).fill(1100), ...Array<number>(6).fill(2200)]);
  expect(stay?.total).toBe(1650);
  expect(move?.paid).toEqual(Array(18).fill(1100));
  expect(move?.total).toBe(1100);
});
