import { sure } from '../at.ts';
import { project } from '../project.ts';
import type { Projection } from '../projection.ts';
import type { Offer } from '../scenario/contracts.ts';
import { eachOnce } from '../scenario/eachOnce.ts';
import type { GuestKind } from '../scenario/estate.ts';
import type { Future } from '../scenario/futures.ts';
import type { Problem, ProblemCode } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { staysPut } from '../scenario/targets.ts';
import type { Candidate, Facts, Part } from './facts.ts';
import type { Asked } from './needs.ts';
import { placedOn } from './placed.ts';
import { amountOf, ranked, rowOf, type Reason, type Row } from './rows.ts';
import { standingsOf } from './standings.ts';

/** What is compared: the future that moves, the editions it could go to, what is known of VMware's parts, and parts left out of every row. */
export interface Wanted {
  readonly moving: string;
  readonly candidates: readonly Candidate[];
  readonly staying: Facts;
  readonly backupOffers: readonly string[];
  readonly leftOut?: readonly Part[];
}

/** What stands above the table: levels of support that differ in front, lower bounds below the first total, rows that bring more. */
export type Caution =
  | { readonly code: 'unequal-support'; readonly rows: readonly string[] }
  | { readonly code: 'unknown-below-first'; readonly rows: readonly string[] }
  | { readonly code: 'brings-more'; readonly kind: GuestKind; readonly rows: readonly string[] };

/** All ways side by side, cheapest complete one first, with what must be said above them. Plain data. */
export interface Cheapest {
  readonly moving: string;
  readonly stays: string | undefined;
  readonly rows: readonly Row[];
  readonly cautions: readonly Caution[];
  readonly leftOut: readonly Part[];
}

/** Rows in front whose levels of support are compared. */
const IN_FRONT = 3;

/**
 * The cheapest way of running one estate (model.md 9): every candidate is an ordinary scenario in which the moving future
 * goes there, projected like any other; staying is a row too. A row that lacks a price or a needed part is a lower bound
 * and never first. Throws RangeError when there is no such future.
 */
export function cheapest(projection: Projection, wanted: Wanted): Cheapest {
  const { scenario } = projection.compiled;
  const moving = scenario.futures.find(({ id }) => id === wanted.moving);
  if (!moving) throw new RangeError(`no future ${wanted.moving}`);
  const staying = scenario.futures.filter(staysPut);
  const stays = staysIn(scenario);
  const asked = { scenario, moving, backupOffers: wanted.backupOffers };
  const { leftOut = [], candidates } = wanted;
  const context = { projection, wanted, asked, leftOut, brought: broughtBy(candidates) };
  const rows = ranked([
    ...staying.map((future) => stayRow(context, future, sure(stays).id)),
    ...candidates.map((candidate) => moveRow(context, stays, candidate)),
  ]);
  return {
    moving: moving.id,
    stays: stays?.id,
    rows,
    cautions: cautionsOf(rows),
    leftOut,
  };
}

/** The scenario behind a row: what is projected for a candidate, and the given one for staying; undefined for no row. */
export function scenarioOfRow(scenario: Scenario, wanted: Wanted, id: string): Scenario | undefined {
  const moving = scenario.futures.find((future) => future.id === wanted.moving);
  const candidate = wanted.candidates.find((known) => known.id === id);
  if (candidate && moving) return placedOn(scenario, moving, staysIn(scenario), candidate);
  return scenario.futures.some((future) => future.id === id && staysPut(future)) ? scenario : undefined;
}

/** The future that everything is compared with: the baseline where it stays, else the first that does. */
function staysIn({ futures, baseline }: Scenario): Future | undefined {
  const staying = futures.filter(staysPut);
  return staying.find(({ id }) => id === (baseline ?? sure(futures[0]).id)) ?? staying[0];
}

interface Context {
  readonly projection: Projection;
  readonly wanted: Wanted;
  readonly asked: Asked;
  readonly leftOut: readonly Part[];
  readonly brought: readonly GuestKind[];
}

function broughtBy(candidates: readonly Candidate[]): GuestKind[] {
  return candidates.flatMap(({ hypervisor, barred, facts }) =>
    hypervisor === 'kvm' && !barred ? [...(facts.guests?.kinds ?? [])] : [],
  );
}

function stayRow(
  { projection, wanted, asked, leftOut, brought }: Context,
  future: Future,
  baseline: string,
): Row {
  const { compiled } = projection;
  const { scenario } = compiled;
  const offers = new Set(scenario.clusters.map(({ offer }) => offer));
  const offer = catalogueOf(compiled.offers).find(
    ({ id, supportLevel }) => offers.has(id) && supportLevel !== undefined,
  );
  const own =
    scenario.baseline === baseline
      ? projection
      : {
          ...projection,
          compiled: {
            ...compiled,
            scenario: { ...scenario, baseline },
          },
        };
  const parts = standingsOf({
    asked,
    projection,
    future: future.id,
    side: 'vmware',
    facts: wanted.staying,
    offer,
    leftOut,
    brought,
  });
  const head = {
    id: future.id,
    way: 'stay',
    hypervisor: 'vmware',
    future: future.id,
    parts,
    reasons: [],
  } as const;
  return rowOf(own, { ...head, offer: [...offers].join(', ') });
}

function moveRow(
  { projection, asked, leftOut, brought }: Context,
  stays: Future | undefined,
  candidate: Candidate,
): Row {
  const { compiled, today } = projection;
  const { scenario } = compiled;
  const { moving } = asked;
  const facts = rightsOf(moving, candidate);
  const own = project(
    placedOn(scenario, moving, stays, { ...candidate, facts }),
    catalogueOf(compiled.offers),
    today,
  );
  const offer = own.compiled.offers.find(({ source }) => source.id === candidate.platform.offer)?.source;
  const parts = standingsOf({
    asked,
    projection: own,
    future: moving.id,
    side: 'kvm',
    facts,
    offer,
    leftOut,
    brought,
  });
  const { id, name, hypervisor, platform } = candidate;
  const head = {
    id,
    name,
    way: 'move',
    hypervisor,
    future: moving.id,
    parts,
    platform: platform.id,
  } as const;
  return rowOf(own, { ...head, offer: platform.offer, reasons: reasonsOf(own, candidate, moving.id) });
}

/** Linux hosts that are licensed already bring no right of the edition: VMs may run there that it does not cover. */
function rightsOf({ spareLinux = [] }: Future, { facts }: Candidate): Facts {
  const { guests: _, ...others } = facts;
  return spareLinux.length === 0 ? facts : others;
}

/** Offers as they were given, so that what a scenario only names is priced in every row alike. */
function catalogueOf(offers: Projection['compiled']['offers']): Offer[] {
  return offers.map(({ source }) => source);
}

const LIMITS: readonly ProblemCode[] = ['guest-beyond-limit', 'guest-depends', 'host-beyond-limit'];
const SALES: readonly ProblemCode[] = ['not-sold', 'not-supported'];

function reasonsOf(own: Projection, { barred, platform }: Candidate, future: string): Reason[] {
  const offers = [platform.offer, ...(platform.addOns ?? [])];
  const isOwn = (problem: Problem): boolean =>
    LIMITS.includes(problem.code) ||
    (SALES.includes(problem.code) && 'offer' in problem.data && offers.includes(problem.data.offer));
  const { problems } = sure(own.futures.find(({ id }) => id === future));
  return [
    ...(barred ? [{ by: 'edition', barred } as const] : []),
    ...eachOnce(problems.filter(isOwn)).map((problem) => ({ by: 'problem', problem }) as const),
  ];
}

function cautionsOf(rows: readonly Row[]): Caution[] {
  const complete = rows.filter(({ rank }) => rank !== undefined);
  const apply = rows.filter(({ reasons }) => reasons.length === 0);
  const [first] = complete;
  const front = complete.slice(0, IN_FRONT);
  const unequal = new Set(front.map(({ parts }) => parts.level)).size > 1;
  const below = first ? apply.filter((row) => amountOf(row) < amountOf(first)) : [];
  return [
    ...(unequal ? [{ code: 'unequal-support', rows: front.map(({ id }) => id) } as const] : []),
    ...(below.length > 0 ? [{ code: 'unknown-below-first', rows: below.map(({ id }) => id) } as const] : []),
    ...bringsMore(apply),
  ];
}

/** Rows whose price holds a licence that every other row leaves out alike. */
function bringsMore(rows: readonly Row[]): Caution[] {
  const apart = new Set(
    rows.flatMap(({ parts }) =>
      parts.kinds.flatMap(({ kind, standing }) => (standing.is === 'not-needed' ? [kind] : [])),
    ),
  );
  return [...apart].flatMap((kind) => {
    const more = rows.filter(({ parts }) =>
      parts.kinds.some((own) => own.kind === kind && own.standing.is === 'included'),
    );
    return more.length === 0 ? [] : [{ code: 'brings-more', kind, rows: more.map(({ id }) => id) } as const];
  });
}
