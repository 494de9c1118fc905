import { describe, expect, it } from 'vitest';
import { match, part } from './family.ts';

/** How often the test of a new pattern ran: patterns are remembered. */
let asked = 0;

describe('match', () => {
  it('names the parts of an id', () => {
    expect(match('future/:future/cash/month/:month', 'future/move/cash/month/3')).toEqual({
      future: 'move',
      month: '3',
    });
    expect(match('future/:future/total', 'future/move/total')).toEqual({ future: 'move' });
  });

  it('gives the rest of an id to a last part with a star', () => {
    expect(match('input/*path', 'input/finance/rate')).toEqual({ path: 'finance/rate' });
    expect(match('input/*path', 'input/horizon')).toEqual({ path: 'horizon' });
    expect(match('input/*path', 'input')).toBeUndefined();
  });

  it('matches neither other words, nor shorter or longer ids', () => {
    expect(match('future/:future/total', 'future/move/cash')).toBeUndefined();
    expect(match('future/:future/total', 'against/move/total')).toBeUndefined();
    expect(match('future/:future/total', 'future/move')).toBeUndefined();
    expect(match('future/:future/total', 'future/move/total/1')).toBeUndefined();
    expect(match('input/*path', 'output/finance/rate')).toBeUndefined();
    expect(match('future/:future', '')).toBeUndefined();
  });

  it('takes a pattern that it has never seen apart', () => {
    asked += 1;
    expect(match(`never/:seen/${String(asked)}`, `never/x/${String(asked)}`)).toEqual({ seen: 'x' });
  });

  it('keeps ids apart that are asked for in turn', () => {
    expect(match('a/:b', 'a/1')).toEqual({ b: '1' });
    expect(match('a/:b', 'a/2')).toEqual({ b: '2' });
    expect(match('a/:b', 'a/1')).toEqual({ b: '1' });
  });
});

describe('a part of an id', () => {
  it('is found by its name; another name is our own mistake', () => {
    expect(part({ future: 'move', month: '3' }, 'month')).toBe('3');
    expect(() => part({ future: 'move', month: '3' }, 'year')).toThrow('no part year among future, month');
  });
});
