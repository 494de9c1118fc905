import { describe, expect, it } from 'vitest';
import { hostsFor, hostsForNeed, MOST_HOSTS, offeringOf, spareFor } from './size.ts';

const host = (cores: number, ramGiB: number) => ({
  sockets: 1,
  coresPerSocket: cores,
  cores,
  ramGiB,
  kvmReady: true,
  endOfLife: Infinity,
});

describe('what hosts offer', () => {
  it('is their cores and memory, any amount of it where it is unknown, and a part of a Linux host in use', () => {
    const types = [host(16, 128), host(32, 0)];
    expect(
      offeringOf(types, [
        { type: 0, free: 0.25 },
        { type: 1, free: 0.5 },
        { type: 1, free: 0 },
      ]),
    ).toEqual({
      cores: [16, 32, 4, 16, 0],
      ramGiB: [128, Infinity, 32, Infinity, 0],
    });
  });

  it('is nothing for a type that does not exist', () => {
    expect(offeringOf([], [{ type: 0, free: 1 }])).toEqual({ cores: [0], ramGiB: [Infinity] });
  });
});

it('nothing takes no host, not even one that offers nothing', () => {
  expect(hostsFor([{ type: 0, count: 3 }], [0], 0, 0)).toBe(0);
});

describe('the shortest prefix', () => {
  const cores = [16, 32];
  const list = [
    { type: 0, count: 2 },
    { type: 1, count: 1 },
  ];

  it.each([
    [0, 0],
    [1e-9, 0],
    [16, 1],
    [16 + 1e-9, 1],
    [17, 2],
    [32, 2],
    [33, 3],
    [64, 3],
    [65, 4],
    [96, 4],
    [97, 5],
  ])('of two hosts of 16 and one of 32, then 32 each, takes for %d cores %d hosts', (x, hosts) => {
    expect(hostsFor(list, cores, 1, x)).toBe(hosts);
  });

  it('ends at the list where nothing can be bought', () => {
    expect(hostsFor(list, cores, -1, 1000)).toBe(3);
  });

  it('passes hosts that offer nothing', () => {
    expect(hostsFor([{ type: 2, count: 4 }, ...list], [16, 32, 0], 1, 16)).toBe(5);
    expect(hostsFor([{ type: 7, count: 4 }, ...list], cores, 1, 16)).toBe(5);
  });

  it('is never longer than can be counted', () => {
    expect(hostsFor([], cores, 0, 1e30)).toBe(MOST_HOSTS);
    expect(hostsFor([], cores, 0, MOST_HOSTS * 16)).toBe(MOST_HOSTS);
  });

  it('covers cores and memory, whichever takes more', () => {
    const offering = { cores, ramGiB: [100, 400] };
    expect(hostsForNeed(list, offering, 1, { cores: 33, ramGiB: 0 })).toBe(3);
    expect(hostsForNeed(list, offering, 1, { cores: 17, ramGiB: 100 })).toBe(2);
    expect(hostsForNeed(list, offering, 1, { cores: 1, ramGiB: 601 })).toBe(4);
  });
});

describe('hosts that stand by', () => {
  it('are one, two, or a tenth and at least two', () => {
    expect(spareFor(50, 'n+1')).toBe(1);
    expect(spareFor(50, 'n+2')).toBe(2);
    expect([1, 20, 21, 30, 31].map((hosts) => spareFor(hosts, 'tenth'))).toEqual([2, 2, 3, 3, 4]);
  });
});
