import type { Future } from '../../model/scenario/futures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** What a preset is made for: a scenario, and the platform that VMs move to. */
export interface PresetGiven {
  readonly scenario: Scenario;
  readonly platform: string;
}

/** The decisions of a future, without its id. */
export type Decisions = Omit<Future, 'id'>;

/** A bundle of decisions that people often ask about (model.md 4): its id, and how it looks for a scenario. */
export interface Preset {
  readonly id: string;
  /** Whether something moves, so that a platform must be chosen. */
  readonly moves: boolean;
  /** The decisions, or undefined where the scenario leaves no room for them (no contract end to leave by). */
  readonly decide: (given: PresetGiven) => Decisions | undefined;
}
