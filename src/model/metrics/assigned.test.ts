import { describe, expect, it } from 'vitest';
import { assignedBy } from './assigned.ts';

describe('licences as they are assigned to hosts', () => {
  it('are those of the metric where every host counts by itself', () => {
    expect(assignedBy({ id: 'per-core', floorPerHost: 16 })).toEqual({
      metric: { id: 'per-core', floorPerHost: 16 },
      size: 1,
    });
  });

  it('are the cores, sockets or hosts in a pack', () => {
    expect(assignedBy({ id: 'packs', of: 'core', size: 16, floorPerCpu: 8, floorPerHost: 16 })).toEqual({
      metric: { id: 'per-core', floorPerCpu: 8, floorPerHost: 16 },
      size: 16,
    });
    expect(assignedBy({ id: 'packs', of: 'socket', size: 4, floorPerCpu: 8 })).toEqual({
      metric: { id: 'per-socket' },
      size: 4,
    });
    expect(assignedBy({ id: 'packs', of: 'host', size: 3 })).toEqual({ metric: { id: 'per-host' }, size: 3 });
  });

  it('are the cores of stacked sets, however many are sold together', () => {
    const metric = { id: 'per-core-stacked', vmsPerSet: 2, peak: 'failover' } as const;
    expect(assignedBy({ ...metric, coresPerLicence: 16 })).toEqual({ metric, size: 16 });
    expect(assignedBy(metric)).toEqual({ metric, size: 1 });
  });

  it('are whole licences where they are stacked on each host', () => {
    for (const id of ['per-host-stacked', 'per-socket-pair-stacked'] as const)
      expect(assignedBy({ id })).toEqual({ metric: { id }, size: 1 });
  });

  it('do not exist where VMs are licensed, or all hosts together', () => {
    for (const metric of [
      { id: 'packs', of: 'vm', size: 25 },
      { id: 'per-vm' },
      { id: 'per-core-pair' },
      { id: 'flat' },
    ] as const)
      expect(assignedBy(metric)).toBeUndefined();
  });
});
