import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/model/explain/explain.ts';
import type { Projection } from '../../src/model/projection.ts';
import { PERSONAS, persona, projected } from '../personas/personas.ts';

/** A figure derived by hand: its address, the setting it holds under (none is the file as it is), and its value. */
interface Derived {
  readonly figure: string;
  readonly setting: string;
  readonly value: string;
}

const text = readFileSync(new URL('../../docs/worked/personas.md', import.meta.url), 'utf8');
const sections = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => [/`([a-z0-9-]+)`/.exec(section.split('\n')[0] ?? '')?.[1] ?? '', rowsOf(section)]),
);

function rowsOf(section: string): Derived[] {
  return [...section.matchAll(/^\| `((?:future|against)\/[^`]+)` +\| +(?:`([^`]+)`)? *\| +(\S+) +\|/gm)].map(
    ([, figure = '', setting = '', value = '']) => ({ figure, setting, value: plain(value) }),
  );
}

/** "−1,234.50" and "-1234.5" are one number; one with "†" lacks something below it. */
function plain(value: string): string {
  const [number = '', lacks] = value.split('†');
  return `${String(Number(number.replaceAll(',', '').replace('−', '-')))}${lacks === undefined ? '' : '†'}`;
}

/** The settings of a row as inputs: "horizon=36" is a number, everything else the text of a decimal. */
function inputsOf(setting: string): [string, unknown][] {
  if (setting === '') return [];
  return setting.split(', ').map((one) => {
    const [path = '', value = ''] = one.split('=');
    return [path, path === 'horizon' ? Number(value) : value];
  });
}

function valueOf(projection: Projection, figure: string): string {
  const found = explain(projection, figure);
  if (!found) return 'no such figure';
  return plain(`${found.value ?? 'none'}${found.missing.length === 0 ? '' : '†'}`);
}

describe('ten figures derived by hand', () => {
  it.each(PERSONAS)('of %s', (name) => {
    const rows = sections.get(name) ?? [];
    expect(new Set(rows.map(({ figure, setting }) => `${figure} ${setting}`)).size).toBeGreaterThanOrEqual(
      10,
    );
    const projections = new Map(
      [...new Set(rows.map(({ setting }) => setting))].map((setting) => [
        setting,
        projected(persona(name), inputsOf(setting)),
      ]),
    );
    const computed = rows.map((row) => {
      const projection = projections.get(row.setting);
      return { ...row, value: projection ? valueOf(projection, row.figure) : '' };
    });
    expect(computed).toEqual(rows);
  });
});
