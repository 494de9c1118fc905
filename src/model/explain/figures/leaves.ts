import { sure } from '../../at.ts';
import { exact } from '../../exact/decimal.ts';
import type { Projection } from '../../projection.ts';
import { defaultAt } from '../../scenario/defaults.ts';
import { getAt } from '../../scenario/paths.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Unit } from '../../rules/formula.ts';
import { explained, quantity } from '../context.ts';
import type { Explained, FigureId, Leaf } from '../explained.ts';
import { part, type Family } from '../family.ts';

/** Where explanations end: inputs of the scenario, rises and fees of offers, plain numbers of a rule. */
export const leafFigures: readonly Family[] = [
  {
    pattern: 'input/*path',
    list: () => [],
    explain: (projection, parts, id) => inputFigure(projection, part(parts, 'path'), id),
  },
  {
    pattern: 'offer/:offer/:field',
    list: () => [],
    explain: (projection, parts, id) => {
      const field = parts['field'] === 'rise' ? 'risePerYear' : parts['field'];
      const offer = projection.compiled.offers.find((known) => known.source.id === parts['offer']);
      if (!offer || (field !== 'risePerYear' && field !== 'lateFee')) return undefined;
      const given = offer.source[field];
      const leaf: Leaf = {
        kind: 'input',
        path: `offers/${offer.source.id}/${field}`,
        assumed: given === undefined,
      };
      return explained(id, 'share', exact(given ?? '0').toString(), { kind: 'leaf', leaf });
    },
  },
  {
    pattern: 'number/:what/:value',
    list: () => [],
    explain: (_, parts, id) => {
      const value = Number(part(parts, 'value') || NaN);
      return Number.isFinite(value)
        ? quantity(id, unitOf(part(parts, 'what')), value, part(parts, 'what'))
        : undefined;
    },
  },
];

function unitOf(what: string): Unit {
  if (what === 'years') return 'year';
  if (what === 'hosts') return 'host';
  if (what === 'weight') return 'factor';
  if (what === 'correction') return 'money';
  return what === 'quantity' ? 'unit' : 'month';
}

function inputFigure(projection: Projection, path: string, id: FigureId): Explained | undefined {
  const { scenario } = projection.compiled;
  const given = getAt(scenario, path);
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
  const assumed = isOfSomething(scenario, path) ? defaultAt(path) : undefined;
  const found = text === undefined ? assumed : { value: text, source: sourceBeside(scenario, path) };
  if (found === undefined || !Number.isFinite(Number(found.value))) return undefined;
  const source = found.source === undefined ? {} : { source: found.source };
  const leaf: Leaf = { kind: 'input', path, assumed: text === undefined, ...source };
  return explained(id, 'factor', exact(found.value).toString(), { kind: 'leaf', leaf });
}

/** What a cost or a rate of exchange says of its own source. */
function sourceBeside({ costs, rates = [] }: Scenario, path: string): string | undefined {
  const [list, id, field] = path.split('/');
  if (list === 'costs' && field === 'amount') return sure(costs.find((cost) => cost.id === id)).source;
  const rate = list === 'rates' ? rates.find((known) => known.id === id) : undefined;
  return rate && `${rate.source}, ${rate.date}`;
}

/** Whether an input belongs to something that is there: nothing is assumed of a future that the scenario has not. */
function isOfSomething(scenario: Scenario, path: string): boolean {
  const [list, ...rest] = path.split('/');
  if (!Array.isArray(scenario[list as keyof Scenario])) return true;
  return getAt(scenario, `${String(list)}/${String(rest[0])}`) !== undefined;
}
