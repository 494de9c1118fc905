import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COST_ROWS } from '../../src/model/costs/registry.ts';
import { METRICS } from '../../src/model/metrics/registry.ts';

const folder = new URL('../../docs/worked/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const casesOf = (json: string): Map<string, string> =>
  new Map(
    (JSON.parse(json) as { cases: { case: { id: string } }[] }).cases.map((vector) => [
      vector.case.id,
      JSON.stringify(vector),
    ]),
  );
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const own = new Map(names.flatMap((name) => [...casesOf(text(name))]));
const solved = casesOf(readFileSync(new URL('../vectors/timeline.json', import.meta.url), 'utf8'));
const known = new Map([...solved, ...own]);

/** A mechanism of the table: its words, the words every case of it contains, its cases, the one that combines it. */
interface Mechanism {
  readonly label: string;
  readonly words: readonly string[];
  readonly cases: readonly string[];
  readonly combined: string;
}

const mechanisms = text('README.md')
  .split('\n')
  .filter((line) => /^\| (?!Mechanism|---)/.test(line))
  .map((line): Mechanism => {
    const [, label = '', cases = '', combined = ''] = line.split('|').map((cell) => cell.trim());
    return {
      label,
      words: [...label.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
      cases: cases.split(', '),
      combined: combined.split(':')[0] ?? '',
    };
  });

/** Whether a case contains a word, or "key: value", as a key or a value. */
function contains(id: string, word: string): boolean {
  const [key = '', value] = word.split(': ');
  const found = known.get(id) ?? '';
  return value === undefined
    ? found.includes(`"${key}"`)
    : found.includes(`"${key}":${value}`) || found.includes(`"${key}":"${value}"`);
}

describe('the table of mechanisms in docs/worked/README.md', () => {
  it.each(mechanisms.map((mechanism) => [mechanism.label, mechanism] as const))('%s', (_, mechanism) => {
    const { words, cases, combined } = mechanism;
    expect(cases.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(cases).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(cases).toContain(combined);
    expect(
      cases.flatMap((id) => words.filter((word) => !contains(id, word)).map((word) => [id, word])),
    ).toEqual([]);
  });

  it('has a row for every metric and every cost item', () => {
    const words = new Set(mechanisms.flatMap((mechanism) => mechanism.words));
    const metrics = METRICS.map(({ id }) => id);
    // Prices and hours of one complexity share a rule: the rows "by complexity" and "by hours" stand for them.
    const items = COST_ROWS.map(({ id }) => id).filter(
      (id) => !id.startsWith('migration-') || id === 'migration-per-vm',
    );
    expect([...metrics, ...items].filter((id) => !words.has(id))).toEqual([]);
  });

  it('names every case that is worked here', () => {
    const listed = new Set(mechanisms.flatMap(({ cases }) => cases));
    expect([...own.keys()].filter((id) => !listed.has(id))).toEqual([]);
  });
});

describe('cases worked by hand', () => {
  it.each(names)('%s: each has its working beside it', (name) => {
    const working = text(name.replace('.json', '.md'));
    expect([...casesOf(text(name)).keys()].filter((id) => !isNamed(working, id))).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = [...names.flatMap((name) => [...casesOf(text(name)).keys()]), ...solved.keys()];
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

/** A working names its case, or ends of a common beginning ("capacity-…, …-by-edition"). */
function isNamed(working: string, id: string): boolean {
  return (
    working.includes(id) ||
    id.split('-').some((_, at, parts) => {
      const [head, tail] = [parts.slice(0, at).join('-'), parts.slice(at).join('-')];
      return (at > 0 && working.includes(`${head}-…`)) || working.includes(`…-${tail}`);
    })
  );
}
