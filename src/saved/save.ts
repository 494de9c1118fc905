import { chosen, isRecord, scenarioShape, type Shape } from '../model/scenario/shape.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

/** The one text of a scenario: fields in the order of the schema, keys of records sorted, indented by two spaces. */
export function saveScenario(scenario: Scenario): string {
  return `${JSON.stringify(ordered(scenarioShape(), scenario), null, 2)}\n`;
}

function ordered(anyShape: Shape, value: unknown): unknown {
  const shape = chosen(anyShape, value);
  if (shape?.type === 'items' && Array.isArray(value)) return value.map((thing) => ordered(shape.of, thing));
  if (shape?.type === 'object' && isRecord(value)) {
    const fields = [...shape.fields].filter(([name]) => Object.hasOwn(value, name));
    return Object.fromEntries(fields.map(([name, field]) => [name, ordered(field.shape, value[name])]));
  }
  if (shape?.type === 'entries' && isRecord(value)) {
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, ordered(shape.of, value[key])]));
  }
  return value;
}
