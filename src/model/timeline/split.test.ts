import { describe, expect, it } from 'vitest';
import { split } from './split.ts';

const rule = (least: number, most: number, spare?: 'n+1' | 'n+2' | 'tenth') => ({ least, most, spare });

describe('hosts in clusters', () => {
  it('none need no cluster', () => {
    expect(split(0, rule(3, 4))).toEqual({ hosts: 0, clusters: 0 });
  });

  it('form one where there is no limit, with the least and the spare hosts', () => {
    expect(split(1, rule(3, Infinity))).toEqual({ hosts: 3, clusters: 1 });
    expect(split(5, rule(3, Infinity))).toEqual({ hosts: 5, clusters: 1 });
    expect(split(5, rule(3, Infinity, 'n+1'))).toEqual({ hosts: 6, clusters: 1 });
    expect(split(30, rule(3, Infinity, 'tenth'))).toEqual({ hosts: 33, clusters: 1 });
  });

  it('form the fewest that hold them, each with its least hosts', () => {
    expect(split(4, rule(3, 4))).toEqual({ hosts: 4, clusters: 1 });
    expect(split(5, rule(3, 4))).toEqual({ hosts: 6, clusters: 2 });
    expect(split(7, rule(3, 4.9))).toEqual({ hosts: 7, clusters: 2 });
    expect(split(9, rule(1, 4))).toEqual({ hosts: 9, clusters: 3 });
  });

  it('keep their spare hosts in each cluster', () => {
    expect(split(6, rule(2, 4, 'n+1'))).toEqual({ hosts: 8, clusters: 2 });
    expect(split(7, rule(2, 4, 'n+1'))).toEqual({ hosts: 10, clusters: 3 });
    expect(split(4, rule(2, 4, 'n+2'))).toEqual({ hosts: 8, clusters: 2 });
  });

  it('leave room for a tenth in a full cluster', () => {
    expect(split(20, rule(2, 22, 'tenth'))).toEqual({ hosts: 22, clusters: 1 });
    expect(split(21, rule(2, 22, 'tenth'))).toEqual({ hosts: 25, clusters: 2 });
    expect(split(30, rule(2, 33, 'tenth'))).toEqual({ hosts: 33, clusters: 1 });
    expect(split(31, rule(2, 33, 'tenth'))).toEqual({ hosts: 35, clusters: 2 });
    expect(split(2, rule(1, 3, 'tenth'))).toEqual({ hosts: 6, clusters: 2 });
  });

  it('where no cluster keeps the limit, are as many as without it, and counted by it', () => {
    expect(split(5, rule(6, 4))).toEqual({ hosts: 6, clusters: 2 });
    expect(split(5, rule(1, 2, 'n+2'))).toEqual({ hosts: 7, clusters: 4 });
    expect(split(5, rule(1, 2, 'tenth'))).toEqual({ hosts: 7, clusters: 4 });
    expect(split(4, rule(4, 4, 'n+1'))).toEqual({ hosts: 8, clusters: 2 });
  });
});
