import { at, codeAt, sure, valueAt } from '../../at.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { inside } from '../../scenario/inputPath.ts';
import { monthText } from '../../time/month.ts';
import { TOLERANCE } from '../../tolerance.ts';
import { ruleOf } from './acceptance.ts';
import { byFuture, modesInUse } from './inUse.ts';
import { warning, type Warning } from './warning.ts';

const ILMT =
  'ibm.com, sub-capacity licensing: ILMT, BigFix or Flexera must count without a gap; else all activated cores of the hosts count';
const VMWARE_PINNED =
  'ServiceNow, oracle-licensing-soft-partitioned-environments, 2026-03-12: VMware is soft partitioning, host affinity is not accepted; the partitioning policy is no part of a contract, which decides';

/** Rules of entitlement that change no count: proof of what is counted, pinning on VMware, VMs per host (model.md 9). */
export function entitlementWarnings(projection: Projection): Warning[] {
  return [
    ...reaches(projection),
    ...ofProducts(projection),
    ...projection.futures.flatMap((future) => guests(projection, future)),
  ];
}

const CLAIMED =
  'ServiceNow, oracle-licensing-soft-partitioned-environments, 2026-03-12: up to ESXi 5.0 hosts that share the storage of a datacenter, 5.1 to 5.5 the whole vCenter, from vCenter 6.0 every host of every vCenter within reach; the partitioning policy is no part of a contract, which decides (redresscompliance.com)';

/** A reach by version is a claim of the vendor: in the totals only where somebody wants it there. */
function reaches({ compiled: { scenario } }: Projection): Warning[] {
  const { products = [] } = scenario;
  return products.flatMap(({ id, reach, contested }): Warning[] => {
    if (contested !== undefined || !reach?.startsWith('vsphere-')) return [];
    const data = { product: id, version: reach.replace('vsphere-', '') };
    return [warning(inside(inside('products', id), 'contested'), 'reach-as-claimed', data, CLAIMED)];
  });
}

function ofProducts(projection: Projection): Warning[] {
  const asked = byFuture(projection, (future) =>
    modesInUse(projection, future).flatMap(({ product, metric, onVmware }) => {
      const rule = ruleOf(metric);
      return rule === 'sub-capacity' || (rule && onVmware) ? [{ product, rule }] : [];
    }),
  );
  return asked.flatMap(({ thing: { product, rule }, futures }): Warning[] => {
    const path = inside('products', product);
    if (rule === 'pinned-cores')
      return [warning(inside(path, 'modes'), 'pinned-on-vmware', { product, futures }, VMWARE_PINNED)];
    const { measured } = sure(
      projection.compiled.products.find(({ source }) => source.id === product),
    ).source;
    if (measured === true) return [];
    const data = { product, known: measured === false, futures };
    return [warning(inside(path, 'measured'), 'not-measured', data, ILMT)];
  });
}

/** The fullest month of every KVM side whose offer supports fewer VMs on a host than stand there on average. */
function guests({ compiled }: Projection, { id: future, timeline }: FutureProjection): Warning[] {
  return timeline.kvm.flatMap(({ site, platform: index, hosts }): Warning[] => {
    const { source: platform } = at(compiled.platforms, index);
    const offer = compiled.offers.find(({ source }) => source.id === platform.offer)?.source;
    if (!offer?.guestLimit) return [];
    const { most, source } = offer.guestLimit;
    const excess = Array.from(hosts, (count, month) => {
      const vms = compiled.clusters.reduce((sum, cluster, place) => {
        const there = at(at(timeline.loads, place).vmsKvm, index);
        return cluster.site === site ? sum + valueAt(there, month) : sum;
      }, 0);
      return { month, vms, over: vms - most * count };
    });
    const worst = excess.reduce((fullest, one) => (one.over > fullest.over + TOLERANCE ? one : fullest), {
      month: 0,
      vms: 0,
      over: 0,
    });
    if (worst.over <= TOLERANCE) return [];
    const data = {
      future,
      platform: platform.id,
      offer: offer.id,
      most,
      month: monthText(compiled.start + worst.month),
      vms: worst.vms,
      hosts: codeAt(hosts, worst.month),
    };
    return [warning(inside(inside('offers', offer.id), 'guestLimit'), 'too-many-guests', data, source)];
  });
}
