import { expect, it } from 'vitest';
import { project } from '../model/project.ts';
import { setAt } from '../model/scenario/paths.ts';
import { SOUND } from '../../tests/scenarios/sound.ts';
import { notedInputs } from './notes.ts';

it('lists inputs by address with what stands there: entered, assumed, or nothing', () => {
  const note = { owner: 'Finance' };
  const { assumptions: _, horizon: _horizon, ...bare } = SOUND;
  const notes = { start: note, horizon: note, note: note, 'assumptions/safety': {} };
  const projection = project({ ...setAt(bare, 'note', undefined), notes }, [], '2026-01-15');
  expect(notedInputs(projection)).toEqual([
    { path: 'horizon', value: '60', assumed: true, note },
    { path: 'note', value: null, assumed: false, note },
    { path: 'start', value: SOUND.start, assumed: false, note },
  ]);
  expect(notedInputs(project(SOUND, [], '2026-01-15'))).toEqual([]);
});
