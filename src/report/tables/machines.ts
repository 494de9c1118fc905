import type { FutureProjection, Projection } from '../../model/projection.ts';
import type { Heading, Table } from '../table.ts';

const COLUMNS = [
  { side: 'vmware', thing: 'hosts' },
  { side: 'kvm', thing: 'hosts' },
  { side: 'vmware', thing: 'vms' },
  { side: 'kvm', thing: 'vms' },
] as const;

/** Hosts and VMs of one future on both sides: where hosts change, at the start of every year, and in the last month. */
export function machinesTable(projection: Projection, future: FutureProjection): Table {
  const { horizon } = projection.compiled;
  const { vmwareHosts, kvm } = future.timeline;
  const hosts = [...vmwareHosts, ...kvm.map((side) => side.hosts)];
  const months = Array.from({ length: horizon }, (_, month) => month).filter(
    (month) =>
      month % 12 === 0 ||
      month === horizon - 1 ||
      hosts.some((series) => series[month] !== series[month - 1]),
  );
  return {
    kind: 'machines',
    future: future.id,
    columns: COLUMNS.map((column): Heading => ({ kind: 'side', ...column })),
    rows: months.map((month) => ({
      heading: { kind: 'month', month },
      cells: COLUMNS.map(({ side, thing }) => `future/${future.id}/side/${side}/${thing}/${String(month)}`),
    })),
  };
}
