import type { CountItem } from '../../../src/cli/countItem.ts';
import type { CountInput } from '../../../src/model/metrics/metric.ts';
import { countMetric, type MetricRef } from '../../../src/model/metrics/registry.ts';
import { FIGURES, nameOf } from './figures.ts';
import { caseOf, type Vector } from './vector.ts';

/** Something that was counted for a figure of a vector. */
interface Counted {
  readonly rule: MetricRef;
  readonly input: CountInput;
  readonly quantity: number;
  readonly figure: string;
}

/**
 * What a vector counts, as `phasein count` takes it. An item carries the name of the expected figure that it gives,
 * numbered where that figure is made of several counts (a ratio, hosts that share nothing); a figure told has none.
 */
export function countItems(vector: Vector): CountItem[] {
  const counts = new Map<string, Counted[]>();
  for (const figure of Object.keys(vector.expected)) {
    const of = caseOf(vector, (rule, input) => {
      const count = countMetric(rule, input);
      const key = JSON.stringify([rule, input]);
      counts.set(key, [...(counts.get(key) ?? []), { rule, input, quantity: count.quantity, figure }]);
      return count;
    });
    if (of) FIGURES[nameOf(figure)]?.(of);
  }
  return [...counts.values()].flatMap(([first, ...others], at) => {
    if (!first) return [];
    const given = [first, ...others].find(({ figure, quantity }) => vector.expected[figure] === quantity);
    const { id: metric, ...params } = first.rule;
    const id = given?.figure ?? `${first.figure} ${String(at + 1)}`;
    return [{ id, metric, params, ...first.input } as CountItem];
  });
}
