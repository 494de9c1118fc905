import { expect, it } from 'vitest';
import type { Future } from './futures.ts';
import { staysPut, targetsOf } from './targets.ts';

const wave = (platform: string) => ({ id: platform, platform, from: '2027-01', to: '2027-02' });
const divert = { from: '2027-01', platform: 'grown' };
const future = (more: Partial<Future>): Future => ({ id: 'f', ...more });

it('a future stays put as long as it moves nothing and diverts no growth', () => {
  expect(staysPut(future({}))).toBe(true);
  expect(staysPut(future({ waves: [], releaseHosts: true }))).toBe(true);
  expect(staysPut(future({ waves: [wave('a')] }))).toBe(false);
  expect(staysPut(future({ divert }))).toBe(false);
  expect(staysPut(future({ waves: [wave('a')], divert }))).toBe(false);
});

it('its targets are the platforms of its waves and of its growth, each once', () => {
  expect(targetsOf(future({}))).toEqual([]);
  expect(targetsOf(future({ divert }))).toEqual(['grown']);
  expect(targetsOf(future({ waves: [wave('b'), wave('a'), wave('b')], divert }))).toEqual([
    'b',
    'a',
    'grown',
  ]);
  expect(targetsOf(future({ waves: [wave('grown')], divert }))).toEqual(['grown']);
});
