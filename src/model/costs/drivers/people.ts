import { ceilWhole, TOLERANCE } from '../../tolerance.ts';
import { added, anywhere, onceAt, type CostPlace, type CostRun } from '../quantities.ts';
import { paramText, type ResolvedCost } from '../resolve.ts';
import { sidesOf } from '../side.ts';
import { firstOnKvm } from './fixed.ts';
import { vmsOnKvm } from './vms.ts';

/** Administrators that each side needs in a month, as fractions of people: VMs ÷ VMs of one, at least `minFte` while it has any. */
export function administrators(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { vmware, kvm } = sidesOf(cost);
  const none = new Float64Array(run.compiled.horizon);
  return [anywhere(added(vmware ? vmwareFte(run, cost) : none, kvm ? kvmFte(run, cost) : none))];
}

function vmwareFte(run: CostRun, { source }: ResolvedCost): Float64Array {
  const each = Number(paramText(source, 'vmsPerAdmin'));
  return staff(
    total(run, (cluster) => run.timeline.loads[cluster]?.vmsVmware),
    each,
    source.params?.minFte,
  );
}

/** The KVM side takes the numbers of the VMware side unless it has its own; lost productivity is made up by more people. */
function kvmFte(run: CostRun, { source }: ResolvedCost): Float64Array {
  const { vmsPerAdminKvm, minFte, minFteKvm = minFte, dip = '0', dipMonths = 0 } = source.params ?? {};
  const each = Number(vmsPerAdminKvm ?? paramText(source, 'vmsPerAdmin'));
  const first = firstOnKvm(run);
  const whole = staff(
    total(run, (cluster) => vmsOnKvm(run, cluster)),
    each,
    minFteKvm,
  );
  return whole.map((people, t) => (t < first + dipMonths ? people / (1 - Number(dip)) : people));
}

/** People trained once, whole ones, when the first VM arrives on KVM: as many as its busiest month needs, unless entered. */
export function peopleTrained(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { source, dated, from } = cost;
  const first = firstOnKvm(run);
  if (first === Infinity) return [];
  const each = Number(paramText(source, 'vmsPerAdmin'));
  const most = staff(
    total(run, (cluster) => vmsOnKvm(run, cluster)),
    each,
    source.params?.minFte,
  ).reduce((a, b) => Math.max(a, b), 0);
  const people = source.params?.people ?? ceilWhole(most);
  return [anywhere(onceAt(dated ? from : first, run.compiled.horizon, people))];
}

function total(run: CostRun, of: (cluster: number) => Float64Array | undefined): Float64Array {
  let sum = new Float64Array(run.compiled.horizon);
  run.compiled.clusters.forEach((_, cluster) => {
    sum = added(sum, of(cluster) ?? new Float64Array(0));
  });
  return sum;
}

function staff(vms: Float64Array, each: number, least = '0'): Float64Array {
  return vms.map((count) => (count > TOLERANCE ? Math.max(Number(least), count / each) : 0));
}
