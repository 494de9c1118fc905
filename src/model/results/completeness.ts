import { mayMove } from '../scenario/mayMove.ts';
import { missingIn } from '../explain/lines.ts';
import type { Projection } from '../projection.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { eachOnce } from '../scenario/eachOnce.ts';
import { inside, type InputPath } from '../scenario/inputPath.ts';
import { assumedIn, type Assumed } from './assumed.ts';
import { headlineNotes, type HeadlineNote } from './headline.ts';
import { notEntered, type Licensed } from './notEntered.ts';
import { takenAsHeld, type TakenAsHeld } from './takenAsHeld.ts';

/** Something that is not known: where the answer would be written, and how many things wait for it. */
export interface Unknown {
  readonly path: InputPath;
  readonly code: 'unpriced' | 'waits-for-word' | 'kvm-not-known' | 'no-product' | (string & {});
  /** VMs or hosts concerned; absent for a price. */
  readonly count?: number;
  /** What VMs run for which no product is entered. */
  readonly of?: Licensed;
}

/** How much of a result rests on what somebody said (model.md 1: "not entered" is listed under the headline). */
export interface Completeness {
  readonly missing: readonly Unknown[];
  readonly assumed: readonly Assumed[];
  /** Licences that are taken to be held because nobody entered what is. */
  readonly held: readonly TakenAsHeld[];
  readonly says: readonly HeadlineNote[];
}

/** What is missing, what is assumed and what the headline must say; `elsewhere` is the same scenario within other horizons. */
export function completeness(projection: Projection, elsewhere: readonly Projection[] = []): Completeness {
  return {
    missing: [
      ...unpriced(projection),
      ...unanswered(projection),
      ...notEntered(projection.compiled.scenario),
    ],
    assumed: assumedIn(projection),
    held: takenAsHeld(projection),
    says: headlineNotes(projection, elsewhere),
  };
}

function unpriced(projection: Projection): Unknown[] {
  return eachOnce(
    projection.futures.flatMap((future) => missingIn(projection, future, { future: future.id })),
  );
}

/** Guests that nobody has said may move, and hosts that nobody has said may run KVM. */
function unanswered(projection: Projection): Unknown[] {
  return projection.compiled.scenario.clusters.flatMap((cluster) => {
    const place = inside('clusters', cluster.id);
    const guests = cluster.guests.filter(waits).map(({ id, vms }): Unknown => ({
      path: inside(inside(inside(place, 'guests'), id), 'disposition'),
      code: 'waits-for-word',
      count: vms,
    }));
    const hosts = cluster.hosts
      .filter(({ kvmReady }) => kvmReady === undefined || kvmReady === 'unknown')
      .map(({ id, count }): Unknown => ({
        path: inside(inside(inside(place, 'hosts'), id), 'kvmReady'),
        code: 'kvm-not-known',
        count,
      }));
    return [...guests, ...hosts];
  });
}

function waits(group: GuestGroup): boolean {
  return (
    group.vms > 0 && (group.disposition === 'ask' || (group.disposition === undefined && !mayMove(group)))
  );
}
