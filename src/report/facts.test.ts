import { describe, expect, it } from 'vitest';
import { small } from '../../tests/small/scenario.ts';
import { setAt } from '../model/scenario/paths.ts';
import { differingInputs } from './facts.ts';

describe('the inputs in which scenarios differ', () => {
  it('are none where only names and notes of the whole differ', () => {
    expect(differingInputs([small(), small({ name: 'Other', note: 'Other' })])).toEqual([]);
    expect(differingInputs([small()])).toEqual([]);
  });

  it('are facts first, with the answer of each scenario', () => {
    const one = small({ horizon: 36 });
    const other = setAt(setAt(one, 'futures/stay/name', 'Stay on'), 'horizon', 48);
    expect(differingInputs([one, other, one])).toEqual([
      { path: 'horizon', values: ['36', '48', '36'], isFact: true },
      { path: 'futures/stay/name', values: ['', 'Stay on', ''], isFact: false },
    ]);
  });
});
