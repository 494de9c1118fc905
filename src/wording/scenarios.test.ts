import { describe, expect, it } from 'vitest';
import { small } from '../../tests/small/scenario.ts';
import { project } from '../model/project.ts';
import { endLabel, inputsTable, overlayFinding, unlikeSentence } from './scenarios.ts';
import { speechOf } from './speech.ts';

const side = (name: string) => ({ name, speech: speechOf(project(small(), [], '2026-11-24')) });

describe('words about scenarios side by side', () => {
  it('name those that rest on other facts', () => {
    expect(unlikeSentence(['A', 'B', 'C'])).toBe('Not like for like: facts differ between “A”, “B” and “C”.');
  });

  it('say an input from the first scenario on to the others', () => {
    const differing = [{ path: 'horizon', values: ['60', '60', '36', ''], isFact: true }];
    const { rows } = inputsTable(differing, ['A', 'B', 'C', 'D'].map(side));
    expect(rows).toEqual([
      { heading: 'The horizon in months (horizon)', cells: ['60', 'the same', '→ 36', '→ nothing'] },
    ]);
  });

  it('count the inputs for which there is no room', () => {
    const differing = Array.from({ length: 43 }, () => ({
      path: 'horizon',
      values: ['1', '2'],
      isFact: true,
    }));
    const { rows } = inputsTable(differing, ['A', 'B'].map(side));
    expect([rows.length, rows.at(-1)]).toEqual([41, { heading: 'and 3 more', cells: ['', ''] }]);
  });

  it('find the cheapest, or nothing', () => {
    expect(overlayFinding('Move', side('B'), '84850.17')).toMatch(/^“Move” costs least in “B”: \w+ 84,900$/);
    expect(overlayFinding('Move', undefined, '')).toBe('What “Move” costs over time');
  });

  it('keep the end of a long name', () => {
    expect(endLabel('Three hosts, one contract (2)')).toBe('Three hosts,…ract (2)');
    expect(endLabel('Short')).toBe('Short');
  });
});
