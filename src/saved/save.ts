import { partsOf } from '../model/scenario/parts.ts';
import { scenarioShape, type Shape } from '../model/scenario/shape.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

/** The one text of a scenario: fields in the order of the schema, keys of records sorted, indented by two spaces. */
export function saveScenario(scenario: Scenario): string {
  return `${JSON.stringify(ordered(scenarioShape(), scenario), null, 2)}\n`;
}

function ordered(shape: Shape, value: unknown): unknown {
  const parts = partsOf(shape, value)?.map(
    (part) => [part.segment, ordered(part.shape, part.value)] as const,
  );
  if (!parts) return value;
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
