import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario } from './parse.ts';
import { readRemembered } from './remembered.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

const draft = (): Scenario =>
  JSON.parse(
    readFileSync(new URL('../../../examples/two-contracts.json', import.meta.url), 'utf8'),
  ) as Scenario;

describe('a scenario of which most has been read before', () => {
  it('is what the schema reads, keys in the same order', () => {
    const given = draft();
    expect(readRemembered(given)).toStrictEqual(scenarioSchema.parse(given));
    expect(JSON.stringify(readRemembered(given))).toBe(JSON.stringify(scenarioSchema.parse(given)));
  });

  it('keeps every entry that was not replaced', () => {
    const given = draft();
    const first = readRemembered(given);
    const [holding, ...others] = given.holdings;
    const second = readRemembered({ ...given, holdings: [{ ...holding, quantity: 7 }, ...others] });
    expect(second?.clusters[0]).toBe(first?.clusters[0]);
    expect(second?.holdings[1]).toBe(first?.holdings[1]);
    expect(second?.holdings[0]).toEqual({ ...first?.holdings[0], quantity: 7 });
  });

  it('is none where anything cannot be read, and the reading part by part says what', () => {
    const given = draft();
    const wrong: unknown[] = [
      null,
      { ...given, futures: [] },
      { ...given, horizon: 0 },
      { ...given, nonsense: 1 },
      { ...given, costs: 'none' },
      { ...given, clusters: [...given.clusters, 7] },
      { ...given, offers: [{ id: 'x' }] },
    ];
    expect(wrong.map((input) => readRemembered(input))).toEqual(wrong.map(() => undefined));
    expect(readScenario(wrong[6]).problems.map(({ path }) => path)).toContain('offers/x/metric');
    expect(readScenario(wrong[5]).scenario?.clusters).toEqual(given.clusters);
  });
});
