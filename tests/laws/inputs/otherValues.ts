import { fieldAt, type Field } from '../../../src/model/scenario/field.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';

/** Values that a field may take instead of the one it has, to see whether they change anything. */
export function otherValues(path: string, value: unknown, scenario: Scenario): unknown[] {
  const field = fieldAt(path);
  return field ? candidates(field, value, scenario).filter((other) => other !== value) : [];
}

function candidates(field: Field, value: unknown, scenario: Scenario): unknown[] {
  switch (field.kind) {
    case 'boolean':
      return [true, false];
    case 'option':
      return [...field.options];
    case 'count':
    case 'number':
      return numbers(typeof value === 'number' ? value : (field.least ?? 0), field);
    case 'share':
      return ['0.5', '0.25', '1', '0'];
    case 'decimal':
    case 'amount':
    case 'positive':
    case 'rate':
      return ['0.37', '2', '777.77', '0', '60', '0.0913'];
    case 'month':
      return ['2027-03', '2028-02', '2031-01', '2027-09', '2029-06', '2012-01'];
    case 'date':
      return ['2020-01-01', '2020'];
    case 'currency':
      return ['EUR', 'JPY'];
    case 'id':
      return ids(scenario);
    case 'list':
      return [[], ...[...field.options, ...ids(scenario)].map((one) => [one])];
    case 'text':
      return ['elsewhere'];
    default:
      return [];
  }
}

function numbers(now: number, { least = 0, most = Infinity }: Field): number[] {
  const others = [now + 1, now + 17, Math.max(1, Math.floor(now / 2)), now - 1, 0, 1, 60, 1000 * now];
  return others.filter((other) => other >= least && other <= most);
}

/** Ids of each sort that something may refer to, few of each, and one that nothing has. */
function ids({ offers, platforms, clusters, futures }: Scenario): string[] {
  const some = [offers, platforms, clusters, clusters[0]?.guests ?? [], futures.toReversed()];
  return ['nothing', ...some.flatMap((things) => things.slice(0, 3).map(({ id }) => id))];
}
