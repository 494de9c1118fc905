import { madeOnce } from '../../madeOnce.ts';
import { ceilWhole, TOLERANCE } from '../../tolerance.ts';
import { addTo, anywhere, onceAt, type CostPlace, type CostRun } from '../quantities.ts';
import { paramText, type ResolvedCost } from '../resolve.ts';
import { sidesOf } from '../side.ts';
import { firstOnKvm } from './fixed.ts';

/** Administrators that each side needs in a month, as fractions of people: VMs ÷ VMs of one, at least `minFte` while it has any. */
export function administrators(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { vmware, kvm } = sidesOf(cost);
  const sides = [...(vmware ? [vmwareFte(run, cost)] : []), ...(kvm ? [kvmFte(run, cost)] : [])];
  return [anywhere(sumOf(run.compiled.horizon, ...sides))];
}

function vmwareFte({ compiled, timeline }: CostRun, { source }: ResolvedCost): Float64Array {
  const vms = sumOf(compiled.horizon, ...timeline.loads.map((load) => load.vmsVmware));
  return staff(vms, Number(paramText(source, 'vmsPerAdmin')), source.params?.minFte);
}

/** The KVM side takes the numbers of the VMware side unless it has its own; lost productivity is made up by more people. */
function kvmFte(run: CostRun, { source }: ResolvedCost): Float64Array {
  const { vmsPerAdminKvm, minFte, minFteKvm = minFte, dip = '0', dipMonths = 0 } = source.params ?? {};
  const each = Number(vmsPerAdminKvm ?? paramText(source, 'vmsPerAdmin'));
  const end = firstOnKvm(run) + dipMonths;
  const whole = staff(vmsOnAllKvm(run), each, minFteKvm);
  return whole.map((people, t) => (t < end ? people / (1 - Number(dip)) : people));
}

/** People trained once, whole ones, when the first VM arrives on KVM: as many as its busiest month needs, unless entered. */
export function peopleTrained(run: CostRun, cost: ResolvedCost): CostPlace[] {
  const { source, dated, from } = cost;
  const first = firstOnKvm(run);
  if (first === Infinity) return [];
  const each = Number(paramText(source, 'vmsPerAdmin'));
  const most = staff(vmsOnAllKvm(run), each, source.params?.minFte).reduce((a, b) => Math.max(a, b));
  const people = source.params?.people ?? ceilWhole(most);
  return [anywhere(onceAt(dated ? from : first, run.compiled.horizon, people))];
}

const onKvm = madeOnce<Float64Array>();

/** VMs on all platforms together, by month; summed once for all items. */
function vmsOnAllKvm({ compiled, timeline }: CostRun): Float64Array {
  return onKvm(timeline, [], () => sumOf(compiled.horizon, ...timeline.loads.flatMap((load) => load.vmsKvm)));
}

function staff(vms: Float64Array, each: number, least = '0'): Float64Array {
  return vms.map((count) => (count > TOLERANCE ? Math.max(Number(least), count / each) : 0));
}

function sumOf(horizon: number, ...all: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(horizon);
  for (const series of all) addTo(sum, series);
  return sum;
}
