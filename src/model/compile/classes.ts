import { at } from '../at.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { monthsFrom } from '../time/month.ts';
import type { CompiledCluster, CompiledSizing, Flow, GuestClass, Resource } from './compiled.ts';
import { flowOf, type FlowPlan } from './flows.ts';

/** What classes are made with: the growth series of a rate, shared by all that grow by it, and sizing by capacity. */
export interface ClassContext {
  readonly growth: (rate: string) => Float64Array;
  readonly sizing: CompiledSizing | undefined;
}

/** The guests of a cluster by class, and the class of every group in the order of the scenario. */
export function classesOf(
  { growth, sizing }: ClassContext,
  plan: FlowPlan,
  { source, resources, rawPerHost }: CompiledCluster,
): { classes: readonly GuestClass[]; classOf: readonly number[] } {
  const classes = new Classes(resources.length);
  const classOf: number[] = [];
  for (const group of source.guests) {
    const flow = flowOf(plan, source.id, group);
    const retires = group.retires === undefined ? Infinity : monthsFrom(plan.start, group.retires);
    const place = classes.placeOf(growth(group.growth ?? '0'), flow, retires);
    const guests = at(classes.list, place);
    classOf.push(place);
    guests.vms += group.vms;
    if (sizing && rawPerHost > 0) guests.rawTiB += rawOf(group, sizing.storageFactor);
    if (group.poweredOn !== false) addLoad(guests.load, group, resources);
  }
  return { classes: classes.list, classOf };
}

/** A class while groups are added to it. */
type Growing = { -readonly [K in keyof GuestClass]: GuestClass[K] } & { load: number[] };

/** Finds the class of like guests: same growth, same flow, same retirement. */
class Classes {
  readonly list: Growing[] = [];
  readonly #resources: number;
  readonly #places = new Map<Float64Array, number[]>();

  constructor(resources: number) {
    this.#resources = resources;
  }

  placeOf(growth: Float64Array, flow: Flow, retires: number): number {
    const alike = this.#places.get(growth) ?? [];
    this.#places.set(growth, alike);
    for (const place of alike) {
      const known = at(this.list, place);
      if (known.flow === flow && known.retires === retires) return place;
    }
    const load = new Array<number>(this.#resources).fill(0);
    const place = this.list.push({ growth, flow, retires, vms: 0, load, rawTiB: 0 }) - 1;
    alike.push(place);
    return place;
  }
}

function addLoad(load: number[], group: GuestGroup, resources: readonly Resource[]): void {
  resources.forEach((resource, r) => {
    const size = resource === 'vms' ? 1 : (group[resource] ?? 0);
    load[r] = at(load, r) + group.vms * size;
  });
}

/** Raw TiB that the disks of a group take on hyperconverged storage. */
function rawOf(group: GuestGroup, factor: number): number {
  return (group.vms * (group.diskGiB ?? 0) * factor) / 1024;
}
