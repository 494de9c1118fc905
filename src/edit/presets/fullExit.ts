import { monthsLater } from './contractEnds.ts';
import type { Preset } from './preset.ts';

const MONTHS = 36;

/** Full exit in 36 months: all movable VMs in equal parts (model.md 4). */
export const fullExit: Preset = {
  id: 'full-exit',
  moves: true,
  decide: ({ scenario: { start }, platform }) => ({
    waves: [{ id: 'all', platform, from: start, to: monthsLater(start, MONTHS) }],
  }),
};
