import type { Preset } from './preset.ts';

/** Stop growth only: what exists stays, what grows from the start on is placed on the platform (model.md 4). */
export const stopGrowth: Preset = {
  id: 'stop-growth',
  moves: true,
  decide: ({ scenario, platform }) => ({ divert: { from: scenario.start, platform } }),
};
