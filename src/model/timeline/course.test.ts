import { describe, expect, it } from 'vitest';
import type { Flow, GuestClass } from '../compile/compiled.ts';
import { Courses, divertedShare } from './course.ts';

const growth = Float64Array.of(1, 1.5, 2);
const still: Flow = {
  gone: new Float64Array(3),
  goneBefore: new Float64Array(3),
  byPlatform: [new Float64Array(3), new Float64Array(3)],
  divert: undefined,
};
const moving: Flow = {
  gone: Float64Array.of(0.25, 0.75, 1),
  goneBefore: Float64Array.of(0, 0.25, 0.75),
  byPlatform: [Float64Array.of(0.25, 0.75, 1), new Float64Array(3)],
  divert: undefined,
};
const guests = (flow: Flow, of = growth): GuestClass => ({
  growth: of,
  flow,
  retires: Infinity,
  vms: 1,
  load: [1],
  rawTiB: 0,
});
const courseOf = (flow: Flow) => new Courses(3, 2).of(guests(flow));
const numbers = (series: Float64Array | undefined) => series && [...series];

describe('the course of guests', () => {
  it('that never move is their growth, all of it on VMware', () => {
    const course = courseOf(still);
    expect([course.moves, course.leaving, course.kvm]).toEqual([false, undefined, []]);
    expect([numbers(course.all), numbers(course.vmware), numbers(course.notGone)]).toEqual([
      [1, 1.5, 2],
      [1, 1.5, 2],
      [1, 1, 1],
    ]);
  });

  it('that move is on both sides during the dual-run, and counts what leaves with that month’s growth', () => {
    const course = courseOf(moving);
    expect(course.moves).toBe(true);
    expect(numbers(course.vmware)).toEqual([1, 1.125, 0.5]);
    expect(numbers(course.notGone)).toEqual([1, 0.75, 0.25]);
    expect(course.kvm.map(numbers)).toEqual([[0.25, 1.125, 2], undefined]);
    expect(numbers(course.leaving)).toEqual([0.25, 0.75, 0.5]);
  });

  it('whose growth is diverted keeps what was there on VMware', () => {
    const course = courseOf({ ...still, divert: { from: 1, share: 0.5, platform: 1 } });
    expect(numbers(course.vmware)).toEqual([1, 1.5, 1.75]);
    expect(course.kvm.map(numbers)).toEqual([undefined, [0, 0, 0.25]]);
    expect(numbers(course.leaving)).toEqual([0, 0, 0]);
    expect(course.moves).toBe(true);
  });

  it('that move and whose growth is diverted to the same platform add up there', () => {
    const course = courseOf({ ...moving, divert: { from: 0, share: 1, platform: 0 } });
    expect(course.kvm.map(numbers)).toEqual([[0.25, 1.25, 2], undefined]);
    expect(numbers(course.vmware)).toEqual([1, 0.75, 0.25]);
  });

  it('is made once per growth and flow', () => {
    const courses = new Courses(3, 2);
    const first = courses.of(guests(moving));
    expect(courses.of(guests(moving))).toBe(first);
    expect(courses.of(guests(moving, growth.slice()))).not.toBe(first);
    expect(courses.of(guests(still))).not.toBe(first);
  });
});

describe('diverted growth', () => {
  const divert = { from: 1, share: 0.5, platform: 0 };
  it.each([
    [0, 0],
    [1, 0],
    [2, 0.25],
  ])('in month %d is %d per VM', (month, share) => {
    expect(divertedShare({ growth, flow: { ...still, divert } }, month)).toBe(share);
  });

  it('is nothing without a diversion, or when VMs become fewer', () => {
    expect(divertedShare({ growth, flow: still }, 2)).toBe(0);
    expect(divertedShare({ growth: Float64Array.of(1, 0.9, 0.8), flow: { ...still, divert } }, 2)).toBe(0);
    // Nor were there more of them before.
    expect(divertedShare({ growth: Float64Array.of(1, 0.9, 0.8), flow: { ...still, divert } }, 0)).toBe(0);
  });

  it('counts from today’s VMs when it began before the start', () => {
    expect(divertedShare({ growth, flow: { ...still, divert: { ...divert, from: -3 } } }, 2)).toBe(0.5);
  });
});
