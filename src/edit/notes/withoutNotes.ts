import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** The scenario without what was said about inputs of a thing that is taken out of it. */
export function withoutNotes(scenario: Scenario, thing: InputPath): Scenario {
  const all = Object.entries(scenario.notes ?? {});
  const left = all.filter(([path]) => path !== thing && !path.startsWith(`${thing}/`));
  if (left.length === all.length) return scenario;
  const { notes: _, ...rest } = scenario;
  return left.length === 0 ? rest : { ...rest, notes: Object.fromEntries(left) };
}
