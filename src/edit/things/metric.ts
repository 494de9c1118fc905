import { METRICS } from '../../model/metrics/registry.ts';
import { placesAt } from '../../model/scenario/field.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { setAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/**
 * The scenario with another way of counting at an address. The numbers of the way before go with it, and those that the
 * new one cannot do without are those of its first example.
 */
export function countedBy(scenario: Scenario, path: InputPath, id: string): Scenario {
  const examples = METRICS.find((metric) => metric.id === id)?.examples ?? [];
  const params = Object.entries(examples[0]?.params ?? {}).filter(([name]) => isNeeded(path, id, name));
  return setAt(scenario, path, { id, ...Object.fromEntries(params) });
}

function isNeeded(path: InputPath, id: string, name: string): boolean {
  return placesAt(path).some(({ shape }) => {
    if (shape.type !== 'object') return false;
    const known = shape.fields.get('id')?.shape;
    return known?.type === 'leaf' && known.options.includes(id) && shape.fields.get(name)?.optional === false;
  });
}
