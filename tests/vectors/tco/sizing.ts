import { project } from '../../../src/model/project.ts';
import { scenarioSchema } from '../../../src/model/scenario/scenario.ts';
import { spareFor } from '../../../src/model/timeline/size.ts';
import type { Figures } from '../guests/reading.ts';
import { sizedScenario } from '../guests/capacity.ts';
import type { TcoDesk } from './vector.ts';

const VCPU_PER_CORE_PAIR = 4;
const CORES_PER_PAIR = 128;

/** Hosts for virtual processors and memory at a utilisation, and their subscriptions. */
export function sizing(desk: TcoDesk): Figures {
  const [vms, vcpu, ram] = [desk.number('instances'), desk.number('vcpu_each'), desk.number('gb_each')];
  const [cores, threads, host] = [
    desk.number('host_cores'),
    desk.number('host_vcpu'),
    desk.number('host_ram_gb'),
  ];
  const utilisation = desk.number('max_utilisation');
  if ([vms, vcpu, ram, cores, threads, host, utilisation].includes(undefined)) return {};
  const of = (value: number | undefined): number => value ?? 0;
  const scenario = sizedScenario(desk.product, {
    cores: of(cores),
    ramGiB: of(host),
    vcpuPerCore: of(threads) / of(cores),
    utilisation: of(utilisation),
    vms: of(vms),
    vcpu: of(vcpu),
    vmRamGiB: of(ram),
  });
  desk.scenarios.push(scenario);
  const projection = project(scenarioSchema.parse(scenario), [], '2026-11-24');
  const servers = (projection.futures[0]?.timeline.kvm[0]?.hosts[3] ?? 0) - spareFor(1, 'n+1');
  const guests = [{ vms: of(vms), vcpu: of(vcpu) / of(utilisation) }];
  const on = [
    {
      count: servers,
      sockets: of(desk.number('host_sockets')),
      coresPerSocket: of(cores) / of(desk.number('host_sockets')),
    },
  ];
  return {
    vcpu_required: desk.quantity('vcpu_required', { id: 'per-vcpu' }, { hosts: [], guests }),
    memory_gb: (of(vms) * of(ram)) / of(utilisation),
    core_pair_subs: desk.quantity(
      'core_pair_subs',
      { id: 'per-vcpu', coresPerLicence: VCPU_PER_CORE_PAIR },
      { hosts: [], guests },
    ),
    servers,
    socket_pair_subs: desk.quantity(
      'socket_pair_subs',
      { id: 'per-socket-pair', coresPerPair: CORES_PER_PAIR },
      { hosts: on, guests: [] },
    ),
  };
}
