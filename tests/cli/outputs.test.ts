import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { catalogueVersion } from '../../src/catalogue/version.ts';
import { scenarioHash } from '../../src/export/scenarioHash.ts';
import { openScenario } from '../../src/saved/open.ts';
import { saveScenario } from '../../src/saved/save.ts';
import { example, phasein } from './fakeIo.ts';

// One scenario with something of everything: a doubt, a note, working time, and prices that differ by level.
const { scenario } = openScenario(example('growth-only'));
if (!scenario) throw new Error('the example cannot be read');
const everything = {
  ...scenario,
  costs: [
    ...scenario.costs,
    { id: 'time', item: 'fixed-monthly' as const, amount: '100', freed: true, futures: ['divert'] },
  ],
  baseline: scenario.futures[0]?.id ?? '',
  notes: { horizon: { owner: 'Finance', date: '2026-11-02' }, 'holdings/gone/price': { owner: 'Nobody' } },
};
const text = saveScenario(everything);
const files = { 'all.json': text };
const run = async (...args: string[]): Promise<string> => (await phasein([...args], files)).out;

describe('every output of the command line', () => {
  const outputs: Record<string, string> = {};
  beforeAll(async () => {
    outputs['estimate'] = await run('estimate', 'all.json');
    outputs['markdown'] = (await run('estimate', 'all.json', '--markdown')).replaceAll('\\', '');
    outputs['compare'] = await run('compare', 'all.json');
    outputs['together'] = await run('compare', 'all.json', 'skeleton.json');
  });

  it.each(['estimate', 'markdown', 'compare', 'together'])('%s says what it was made of', (name) => {
    const out = outputs[name] ?? '';
    expect(out).toContain(`Scenario ${scenarioHash(everything)}.`);
    expect(out).toContain(`Price list ${catalogueVersion()}`);
    expect(out).toContain(`Computed by phasein ${version} for 2026-11-24`);
    expect(out).toMatch(/Open: 1 problem, \d+ not known, \d+ assumed, \d+ to look at\./);
    expect(out).toMatch(/: cash [\d,.]+, working time worth 6,000.00 \(in no total\)\./);
    expect(out).toMatch(/: total [\d,.]+ \/ [\d,.]+ \/ [\d,.]+ at low \/ base \/ high prices\./);
  });

  it.each(['estimate', 'markdown'])('%s lists what is wrong, and who answers for what', (name) => {
    const out = outputs[name] ?? '';
    expect(out).toContain('The scenario has no input at “holdings/gone/price” any more');
    expect(out).toContain('Assumptions and who answers for them');
    expect(out).toMatch(/The horizon in months.*60.*Finance.*2026-11-02/);
  });

  it('json carries the same as data', async () => {
    const result = JSON.parse(await run('estimate', 'all.json', '--json', '--brief')) as Record<
      string,
      never
    >;
    expect(result).toMatchObject({
      program: { version },
      scenario: { hash: scenarioHash(everything) },
      catalogue: { version: catalogueVersion(), used: [] },
      problems: [{ code: 'note-of-nothing' }],
      range: { low: [{}, {}], base: [{}, {}], high: [{}, {}] },
      futures: [{ freed: '0.00' }, { freed: '6000.00' }],
      comparison: [{ freed: '-6000.00' }],
    });
    expect(result['notes']).toContainEqual({
      path: 'horizon',
      value: '60',
      assumed: false,
      note: { owner: 'Finance', date: '2026-11-02' },
    });
  });

  it('csv carries it in every line, cash and working time apart', async () => {
    const [head = '', ...lines] = (await run('estimate', 'all.json', '--csv')).trim().split(/\r?\n/);
    const columns = head.split(',');
    const hash = scenarioHash(everything).slice(0, 'sha256:'.length + 12);
    expect(columns.slice(-5)).toEqual(['price level', 'scenario', 'price list', 'program', 'open problems']);
    for (const line of lines)
      expect(line.endsWith(`,base,${hash},${catalogueVersion()},${version},1`)).toBe(true);
    const freed = columns.indexOf('freed time') - columns.length;
    expect(new Set(lines.map((line) => line.split(',').at(freed)))).toEqual(new Set(['yes', 'no']));
  });
});

it('a scenario without working time and without a range says so', async () => {
  const { out } = await phasein(['estimate', 'skeleton.json']);
  expect(out).toContain('No working time is counted as freed: every amount is cash.');
  expect(out).toContain('The figures are the same at low, base and high prices.');
});
