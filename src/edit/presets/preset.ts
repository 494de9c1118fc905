import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Future } from '../../model/scenario/futures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** The presets that there are; files, scripts and links may rely on these names. */
export type PresetId =
  | 'stay-as-is'
  | 'stay-and-shrink'
  | 'stop-growth'
  | 'slow-renewals'
  | 'margin-first'
  | 'full-exit'
  | 'exit-before-renewal';

/** What a preset is made for: a scenario, and the platform that VMs move to. */
export interface PresetGiven {
  readonly scenario: Scenario;
  readonly platform: string;
}

/** The decisions of a future, without its id. */
export type Decisions = Omit<Future, 'id'>;

/** Why a scenario leaves no room for a preset, and where the answer would be written. */
export interface Barred {
  readonly barred: 'no-platform' | 'nothing-may-move' | 'no-contract-end';
  readonly path: InputPath;
}

/** A bundle of decisions that people often ask about (model.md 4): its id, and how it looks for a scenario. */
export interface Preset {
  readonly id: PresetId;
  /** Whether something moves, so that a platform must be chosen. */
  readonly moves: boolean;
  /** The decisions, or why the scenario leaves no room for them. */
  readonly decide: (given: PresetGiven) => Decisions | Barred;
}

/** No VMware contract ends after the start, so there is no renewal to leave by. */
export const NO_CONTRACT_END: Barred = { barred: 'no-contract-end', path: 'holdings' };
