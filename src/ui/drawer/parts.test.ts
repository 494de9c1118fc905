import { expect, it } from 'vitest';
import { explain } from '../../model/explain/explain.ts';
import type { Explained, FigureId } from '../../model/explain/explained.ts';
import { project } from '../../model/project.ts';
import { EXAMPLE } from '../state/example.ts';
import { partsOfFigure, proportions } from './parts.ts';

const projection = project(EXAMPLE, [], '2026-11-24');
const look = (id: FigureId): Explained | undefined => explain(projection, id);
const partsOf = (id: FigureId): FigureId[] => {
  const figure = look(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return partsOfFigure(projection, figure, look);
};

it('keeps the slots of a rule in the order of its formula', () => {
  expect(partsOf('future/stay/total')).toEqual([
    'future/stay/cash',
    'future/stay/charge',
    'future/stay/credit',
  ]);
});

it('puts the largest lines of a total first', () => {
  const sizes = partsOf('future/move/cash').map((id) => Math.abs(Number(look(id)?.value)));
  expect(sizes.length).toBeGreaterThan(6);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

it('shows of a search what it turned on: the month before, the month, and the last one', () => {
  const month = Number(look('against/move/payback')?.value);
  expect(partsOf('against/move/payback')).toEqual(
    [month - 1, month, 59].map((at) => `against/move/cumulative/${String(at)}`),
  );
});

it('compares sizes of one unit, and nothing else', () => {
  const money = (value: string): Explained => ({ ...(look('future/stay/total') as Explained), value });
  expect(proportions([money('-200.00'), money('50.00')])).toEqual([1, 0.25]);
  expect(proportions([money('0.00'), money('0.00')])).toBeUndefined();
  expect(proportions([money('1.00'), look('against/move/payback')])).toBeUndefined();
});
