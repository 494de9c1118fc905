import type { Preset } from './preset.ts';

/** Stay and shrink: nothing moves, and hosts that the load does not need are released (model.md 4). */
export const stayAndShrink: Preset = {
  id: 'stay-and-shrink',
  moves: false,
  decide: () => ({ releaseHosts: true }),
};
