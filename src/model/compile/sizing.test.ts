import { describe, expect, it } from 'vitest';
import { cluster, hostScenario } from '../../../tests/small/hosts.ts';
import { compile } from './compile.ts';

const compiled = (change: Record<string, unknown>) => compile(hostScenario(change), []);
const guests = (...more: object[]) =>
  more.map((group, at) => ({ id: `g${String(at)}`, kind: 'rhel', vms: 10, ...group }));
const sizing = { vcpuPerCore: '4', utilisation: '0.5', ramRatio: '2', spare: 'n+1' };
const sized = (more: object = {}) => ({ assumptions: { sizing: { ...sizing, ...more } } });

describe('sizing by capacity', () => {
  const known = { vcpu: 2, ramGiB: 4, diskGiB: 512 };
  const hosts = [{ id: 'h', count: 4, sockets: 1, coresPerSocket: 8, ramGiB: 64 }];
  const of = (assumptions: object, more: object) =>
    compiled({ ...assumptions, clusters: [{ ...cluster('a'), hosts, ...more }] });

  it('multiplies its ratios by the utilisation', () => {
    expect(compiled(sized({ storageFactor: '1.5' })).sizing).toEqual({
      vcpuPerCore: 2,
      ramPerGiB: 1,
      storageFactor: 1.5,
      spare: 'n+1',
    });
    expect(compiled(sized()).sizing?.storageFactor).toBe(0);
  });

  it.each([{ vcpuPerCore: '0' }, { utilisation: '0' }, { ramRatio: '0.0' }])(
    'is left out when %j says nothing',
    (zero) => {
      const { sizing: none, problems } = compiled(sized(zero));
      expect([none, problems]).toEqual([
        undefined,
        [{ path: 'assumptions/sizing', code: 'sizing-of-nothing', severity: 'error', data: {} }],
      ]);
    },
  );

  it('takes clusters whose running VMs are known, and reports the others that run any', () => {
    expect(of(sized(), { guests: guests(known) }).clusters[0]?.sized).toBe(true);
    expect(of({}, { guests: guests(known) }).clusters[0]?.sized).toBe(false);
    const partly = of(sized(), { guests: guests({ vcpu: 2 }) });
    expect(partly.clusters[0]?.sized).toBe(false);
    expect(partly.problems).toEqual([
      { path: 'clusters/a/guests', code: 'load-not-sized', severity: 'warning', data: {} },
    ]);
    const cold = compiled({
      ...sized(),
      clusters: [
        { ...cluster('a'), hosts, guests: guests(known) },
        cluster('b', { guests: [], follows: 'a' }),
      ],
    });
    expect([cold.clusters[1]?.sized, cold.problems]).toEqual([false, []]);
  });

  it('reports hosts of unknown memory', () => {
    const groups = [
      ...hosts,
      { id: 'x', count: 2, sockets: 1, coresPerSocket: 8 },
      { id: 'y', count: 0, sockets: 1, coresPerSocket: 8 },
    ];
    expect(of(sized(), { guests: guests(known), hosts: groups }).problems).toEqual([
      {
        path: 'clusters/a/hosts/x/ramGiB',
        code: 'host-ram-unknown',
        severity: 'warning',
        data: { hosts: 2 },
      },
    ]);
  });

  it('counts storage where vSAN, its factor and all disks are known', () => {
    const vsan = { rawTiB: '40' };
    const raw = (assumptions: object, more: object) => of(assumptions, more).clusters[0]?.rawPerHost;
    const factor = sized({ storageFactor: '2' });
    expect(raw(factor, { vsan, guests: guests(known, { ...known, poweredOn: false }) })).toBe(10);
    expect(raw(factor, { guests: guests(known) })).toBe(0);
    expect(raw(sized(), { vsan, guests: guests(known) })).toBe(0);
    expect(raw({}, { vsan, guests: guests(known) })).toBe(0);
    expect(raw(factor, { vsan, guests: guests(known, { ...known, diskGiB: 0 }) })).toBe(0);
    expect(raw(factor, { vsan, guests: guests(known, { vms: 0 }) })).toBe(10);
    expect(raw(factor, { vsan, guests: guests(known), hosts: [] })).toBe(0);
    expect(raw(factor, { vsan, guests: guests({ vcpu: 2, diskGiB: 512 }) })).toBe(0);
    const [future] = of(factor, { guests: guests(known) }).futures;
    expect(future?.classes[0]?.[0]?.rawTiB).toBe(0);
    expect(of(sized(), { vsan, guests: guests(known) }).problems).toEqual([
      { path: 'assumptions/sizing/storageFactor', code: 'storage-not-sized', severity: 'info', data: {} },
    ]);
    expect(of(factor, { vsan, guests: guests(known) }).problems).toEqual([]);
  });
});
