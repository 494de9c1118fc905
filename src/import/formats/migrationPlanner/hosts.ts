import { MOST } from '../../columns/most.ts';
import type { HostRow } from '../../inventory.ts';
import { itemsOf, member } from '../../json/document.ts';
import { textAt, type Fields } from '../../json/fields.ts';
import type { Part } from './sources.ts';

/** The hosts of a part. Older forms only say how many there are: hosts of which neither CPUs nor cores are known. */
export function hostsOf(part: Part, file: string, fields: Fields): HostRow[] {
  const sheet = `${part.sheet}/infra/hosts`;
  const listed = itemsOf(member(part.infra, 'hosts'));
  const things = listed.length > 0 ? listed : Array.from({ length: countOf(part, fields) }, () => undefined);
  return things.map((thing, at) => {
    const place = { sheet, row: at + 1 };
    return {
      file,
      ...place,
      name: textAt(thing, 'id') ?? `${sheet} ${String(at + 1)}`,
      datacenter: undefined,
      cluster: part.cluster,
      sockets: fields.count(thing, ['cpuSockets'], place, MOST.sockets),
      coresPerSocket: undefined,
      cores: fields.count(thing, ['cpuCores'], place, MOST.cores),
      ramMiB: fields.size(thing, ['memoryMB'], place, MOST.ramMiB),
      runningVms: undefined,
      vcpus: undefined,
      center: part.center,
    };
  });
}

// No vCenter has more.
const MOST_HOSTS = 10_000;

function countOf({ infra, sheet }: Part, fields: Fields): number {
  const total = fields.count(infra, ['totalHosts'], { sheet: `${sheet}/infra`, row: 1 }, MOST_HOSTS);
  if (total !== undefined) return total;
  const ofClusters = itemsOf(member(infra, 'hostsPerCluster')).filter((count) => Number.isInteger(count));
  return Math.min(
    MOST_HOSTS,
    ofClusters.reduce<number>((sum, count) => sum + Number(count), 0),
  );
}
