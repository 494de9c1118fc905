import type { Preset } from './preset.ts';

/** Stay as is: nothing moves, contracts renew as they stand (model.md 4). */
export const stayAsIs: Preset = { id: 'stay-as-is', moves: false, decide: () => ({}) };
