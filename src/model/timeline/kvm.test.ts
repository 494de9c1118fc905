import { describe, expect, it } from 'vitest';
import { KvmSide, type Target } from './kvm.ts';
import { offeringOf } from './size.ts';
import { Yard } from './yard.ts';

const type = (cores: number, ramGiB = 0, endOfLife = Infinity) => ({
  sockets: 1,
  coresPerSocket: cores,
  cores,
  ramGiB,
  kvmReady: true,
  endOfLife,
});
/** 0: bought, 32 cores and 256 GiB; 1: old, 16 cores and 64 GiB until month 6; 2: spare Linux, half of 32 cores. */
const types = [type(32, 256), type(16, 64, 6)];
const offering = offeringOf(types, [{ type: 0, free: 0.5 }]);
const target = (cores: number, more: Partial<Target> & { ramGiB?: number } = {}): Target => ({
  need: { cores, ramGiB: more.ramGiB ?? 0, bySize: false },
  rule: { least: 2, most: Infinity, spare: undefined },
  purchase: 0,
  runs: () => true,
  ...more,
});
const side = (...spare: { type: number; count: number }[]): KvmSide => new KvmSide(offering, spare);

function yardWith(...stacks: [number, number][]): Yard {
  const yard = new Yard(types);
  for (const [of, count] of stacks) yard.release({ type: of, count }, 0);
  yard.finishRebuilds(0);
  return yard;
}

describe('a KVM side', () => {
  it('buys what no idle host gives', () => {
    const kvm = side();
    expect(kvm.grow(target(100), yardWith())).toBe(4);
    expect([kvm.hosts, kvm.inService()]).toEqual([4, [{ type: 0, count: 4 }]]);
    expect(kvm.grow(target(128), yardWith())).toBe(0);
    expect(kvm.grow(target(128.001), yardWith())).toBe(1);
    expect(kvm.inService()).toEqual([{ type: 0, count: 5 }]);
  });

  it('has its least hosts while it needs anything, and none without', () => {
    const kvm = side();
    expect(kvm.grow(target(0), yardWith())).toBe(0);
    expect(kvm.grow(target(1), yardWith())).toBe(2);
  });

  it('takes idle hosts of any kind first, each as many as are still missing', () => {
    const kvm = side();
    const yard = yardWith([1, 3], [0, 5], [1, 1]);
    expect(kvm.grow(target(100), yard)).toBe(0);
    expect(kvm.inService()).toEqual([
      { type: 1, count: 3 },
      { type: 0, count: 2 },
    ]);
    expect(yard.idleHosts()).toBe(4);
  });

  it('buys the rest when idle hosts are too few, and tops up its least hosts', () => {
    const kvm = side();
    expect(kvm.grow(target(60), yardWith([1, 2]))).toBe(1);
    expect(kvm.hosts).toBe(3);
    expect(side().grow(target(10), yardWith([1, 1]))).toBe(1);
  });

  it('needs memory as well as cores', () => {
    const kvm = side();
    expect(kvm.grow(target(32, { ramGiB: 600 }), yardWith())).toBe(3);
    expect(kvm.grow(target(32, { ramGiB: 768 }), yardWith())).toBe(0);
    expect(kvm.grow(target(32, { ramGiB: 832 }), yardWith([1, 4]))).toBe(0);
    expect(kvm.hosts).toBe(4);
  });

  it('counts under-used Linux hosts by their free part and towards the least', () => {
    const kvm = side({ type: 2, count: 2 });
    expect([kvm.hosts, kvm.inService()]).toEqual([2, []]);
    expect(kvm.grow(target(32), yardWith())).toBe(0);
    expect(kvm.grow(target(33), yardWith())).toBe(1);
    expect(kvm.inService()).toEqual([{ type: 0, count: 1 }]);
  });

  it('gives back what it no longer needs, last in first out, never below the least hosts', () => {
    const kvm = side();
    const yard = yardWith([1, 3]);
    kvm.grow(target(110), yard);
    expect(kvm.inService()).toEqual([
      { type: 1, count: 3 },
      { type: 0, count: 2 },
    ]);
    kvm.shed(target(81), yard);
    expect([kvm.hosts, yard.idleHosts()]).toEqual([5, 0]);
    kvm.shed(target(80), yard);
    expect(kvm.inService()).toEqual([
      { type: 1, count: 3 },
      { type: 0, count: 1 },
    ]);
    kvm.shed(target(16), yard);
    expect(kvm.inService()).toEqual([{ type: 1, count: 2 }]);
    expect(yard.idleHosts()).toBe(3);
    kvm.shed(target(0), yard);
    expect([kvm.hosts, yard.idleHosts()]).toEqual([0, 5]);
  });

  it('never gives back under-used Linux hosts', () => {
    const kvm = side({ type: 2, count: 2 });
    const yard = yardWith();
    kvm.shed(target(0), yard);
    expect([kvm.hosts, yard.idleHosts()]).toEqual([2, 0]);
    kvm.grow(target(64), yard);
    kvm.shed(target(0), yard);
    expect([kvm.hosts, kvm.inService(), yard.idleHosts()]).toEqual([2, [], 1]);
  });

  it('buries what is past its end of life, not under-used Linux hosts, and finds anew what it needs', () => {
    const kvm = new KvmSide(offeringOf([type(16, 64, 6)], []), [{ type: 0, count: 1 }]);
    kvm.bury([type(16, 64, 6)], 6);
    expect(kvm.hosts).toBe(1);
    const other = side();
    other.grow(target(96), yardWith([1, 2]));
    other.bury(types, 5);
    expect(other.hosts).toBe(4);
    other.bury(types, 6);
    expect(other.inService()).toEqual([{ type: 0, count: 2 }]);
    expect(other.grow(target(96), yardWith())).toBe(1);
  });

  it('wants hosts by clusters, spare ones included', () => {
    const rule = { least: 2, most: 4, spare: 'n+1' as const };
    expect(side().wanted(target(32 * 4, { rule }), 0)).toEqual({ hosts: 6, clusters: 2 });
    expect(side().wanted(target(32 * 4, { rule }), 1)).toEqual({ hosts: 11, clusters: 3 });
    const kvm = side();
    expect(kvm.grow(target(64, { rule }), yardWith())).toBe(3);
    expect(kvm.grow(target(64, { rule }), yardWith([0, 3]))).toBe(0);
  });

  it('takes nothing that the platform does not run on', () => {
    const yard = yardWith([1, 9]);
    expect(side().grow(target(64, { runs: (of) => of === 0 }), yard)).toBe(2);
    expect(yard.idleHosts()).toBe(9);
  });

  it('buys nothing where nothing can be bought', () => {
    expect(side().grow(target(64, { purchase: -1 }), yardWith())).toBe(0);
    expect(side().grow(target(64, { purchase: -1 }), yardWith([1, 3]))).toBe(0);
    const rule = { least: 3, most: Infinity, spare: undefined };
    expect(side({ type: 2, count: 2 }).grow(target(16, { purchase: -1, rule }), yardWith())).toBe(0);
  });

  it('is content within the tolerance', () => {
    const kvm = side();
    kvm.grow(target(64), yardWith());
    expect(kvm.grow(target(64 + 1e-9), yardWith([1, 1]))).toBe(0);
    expect(kvm.grow(target(64 + 3e-9), yardWith([1, 1]))).toBe(0);
    expect(kvm.hosts).toBe(2);
  });
});
