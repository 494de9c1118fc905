import type { HostGroup } from '../../model/scenario/estate.ts';
import { grouped } from './grouped.ts';
import type { SizedHost } from './sizedHosts.ts';

/** Hosts of the same sockets, cores and memory as one group, in the order in which they are listed. */
export function hostGroupsOf(hosts: readonly SizedHost[]): HostGroup[] {
  const groups = grouped(hosts, ({ sockets, coresPerSocket, ramGiB }) => {
    const ram = ramGiB === undefined ? '' : `-${String(ramGiB)}gib`;
    return `${String(sockets)}x${String(coresPerSocket)}${ram}`;
  });
  return [...groups].flatMap(([id, same]) => {
    const [first] = same;
    if (!first) return [];
    const { sockets, coresPerSocket, ramGiB } = first;
    return [{ id, count: same.length, sockets, coresPerSocket, ...(ramGiB === undefined ? {} : { ramGiB }) }];
  });
}
