import { describe, expect, it } from 'vitest';
import { compileLimits, guestExcess, hostExcess, limitOf } from './limits.ts';

const source = 'page 9';
const vcpu = { id: 'a', kind: 'guest-vcpu' as const, most: 64, source };
const later = { id: 'b', kind: 'guest-vcpu' as const, most: 32, from: '2027-03', until: '2027-05', source };
const ram = { id: 'c', kind: 'guest-ram' as const, most: 512, source };
const cores = { id: 'd', kind: 'host-cores' as const, most: 160, source };
const hostRam = { id: 'e', kind: 'host-ram' as const, most: 4096, source };
const all = () => compileLimits([vcpu, later, ram, cores, hostRam], '2027-01');

describe('limits', () => {
  it('hold from a month until another, or always', () => {
    expect(all()[0]).toEqual({ source: vcpu, from: -Infinity, until: Infinity });
    expect(all()[1]).toEqual({ source: later, from: 2, until: 4 });
  });

  it('of one kind: the lowest in force counts', () => {
    expect([1, 2, 3, 4].map((month) => limitOf(all(), 'guest-vcpu', month)?.id)).toEqual([
      'a',
      'b',
      'b',
      'a',
    ]);
    expect(limitOf(compileLimits([later, vcpu], '2027-01'), 'guest-vcpu', 3)?.id).toBe('b');
    expect(limitOf(all(), 'cluster-hosts', 0)).toBeUndefined();
    const again = { ...vcpu, id: 'again' };
    expect(limitOf(compileLimits([vcpu, again], '2027-01'), 'guest-vcpu', 0)?.id).toBe('a');
  });

  it('are exceeded by guests above them, vCPU before memory, never by unknown sizes', () => {
    expect(guestExcess(all(), { vcpu: 65, ramGiB: 600 }, 0)).toEqual({ limit: vcpu, size: 65 });
    expect(guestExcess(all(), { vcpu: 64, ramGiB: 600 }, 0)).toEqual({ limit: ram, size: 600 });
    expect(guestExcess(all(), { vcpu: 64, ramGiB: 512 }, 0)).toBeUndefined();
    expect(guestExcess(all(), {}, 0)).toBeUndefined();
  });

  it('are exceeded by hosts above them, cores before memory', () => {
    expect(hostExcess(all(), { cores: 161, ramGiB: 9000 }, 0)).toEqual({ limit: cores, size: 161 });
    expect(hostExcess(all(), { cores: 160, ramGiB: 9000 }, 0)).toEqual({ limit: hostRam, size: 9000 });
    expect(hostExcess(all(), { cores: 160, ramGiB: 4096 }, 0)).toBeUndefined();
  });
});
