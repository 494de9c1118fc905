import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Answer } from './answerOf.ts';
import { Answering } from './answering.ts';

const scenario = (name: string): Scenario => ({ name }) as Scenario;
const [a, b, c] = [scenario('a'), scenario('b'), scenario('c')];

/** Answers that take as long as `takes` says, by a clock that is set by hand. */
function slowly(takes: number): { answering: Answering; clock: { now: number; takes: number } } {
  const clock = { now: 0, takes };
  const answer = (one: Scenario): Answer => {
    clock.now += clock.takes;
    if (one.name === 'broken') throw new Error('ours');
    return { scenario: one } as Answer;
  };
  return { answering: new Answering(answer, () => clock.now), clock };
}

describe('answers to what is typed', () => {
  it('come at once where the last one was quick', () => {
    const { answering, clock } = slowly(32);
    expect(answering.turn(b, a)).toBe(a);
    answering.answer(a);
    answering.shown(a);
    expect(answering.turn(b, a)).toBe(b);
    clock.takes = 33;
    answering.answer(b);
    answering.shown(b);
    expect(answering.turn(c, b)).toBe(b);
  });

  it('wait for the typing where they take long, but not for ever', () => {
    const { answering, clock } = slowly(50);
    answering.answer(a);
    answering.shown(a);
    expect(answering.turn(b, a)).toBe(a);
    clock.now += 200;
    expect(answering.turn(c, a)).toBe(a);
    clock.now += 1;
    expect(answering.turn(c, a)).toBe(c);
    answering.shown(c);
    expect(answering.turn(b, c)).toBe(c);
  });

  it('are not behind where what is typed is shown again', () => {
    const { answering, clock } = slowly(50);
    answering.answer(a);
    answering.shown(a);
    answering.turn(b, a);
    answering.turn(a, a);
    clock.now += 500;
    expect(answering.turn(b, a)).toBe(a);
  });

  it('pass our own mistakes on, and begin anew after one', () => {
    const { answering } = slowly(1);
    expect(answering.answer(a)).toEqual({ answer: { scenario: a } });
    expect(answering.answer(scenario('broken'))).toEqual({ failure: new Error('ours') });
    expect(answering.answer(b)).toEqual({ answer: { scenario: b } });
  });
});
