import { at, valueAt } from '../at.ts';
import { step, type Step } from '../metrics/step.ts';
import type { Demand } from './demand.ts';
import { followedBy, type HeldOf } from './followed.ts';
import { followsOther } from './follows.ts';
import { eachType, runAt, runsOf } from './hosts.ts';
import { asksIn, placeOf, type Estate, type Ground, type NeedPart } from './part.ts';
import { Pool } from './pooled.ts';

/** One line of the working of a need: the steps of the metric, or the hosts of one type and what each of them takes. */
export type NeedStep = Omit<Step, 'what'> & { readonly what: Step['what'] | 'need-of-hosts' };

/** How the need of an offer in a month was counted; the result of the last step is the need. */
export function workingOf(
  estate: Estate,
  demand: Demand,
  offer: number,
  month: number,
  heldOf: HeldOf,
): readonly NeedStep[] {
  const { compiled } = estate;
  const parts = demand.parts.filter((part) => part.offer === offer);
  if (parts.length === 0) return [];
  const { metric } = at(compiled.offers, offer).source;
  const ground = { ...estate, offerOf: demand.offerOf };
  const each = eachType(compiled, metric);
  if (each) return additive(ground, parts, each, month);
  const follows = followsOther(compiled.offers[offer]);
  const followed = follows ? followedBy(compiled, demand, offer, heldOf) : undefined;
  const { steps } = new Pool(ground, metric, parts, followed).count(month);
  return decided(steps, valueAt(at(demand.needed, offer), month));
}

/** A need that a decision changed (support dropped, or bought with licences for a minimum order) says by how much. */
function decided(steps: readonly Step[], needed: number): readonly NeedStep[] {
  const counted = steps.at(-1)?.result ?? 0;
  if (counted === needed) return steps;
  return [...steps, { what: 'difference', values: { counted, decided: needed - counted }, result: needed }];
}

function additive(
  { compiled, timeline }: Ground,
  parts: readonly NeedPart[],
  each: readonly number[],
  month: number,
): readonly NeedStep[] {
  const steps = parts
    .filter((part) => asksIn(part, month))
    .flatMap((part) => {
      if (part.lies) return [step('sets-kept', {}, valueAt(part.lies, month))];
      return (runAt(runsOf(timeline, part), month)?.stacks ?? []).map((stack): NeedStep => {
        const { sockets, coresPerSocket } = at(compiled.types, stack.type);
        const one = at(each, stack.type);
        return {
          what: 'need-of-hosts',
          of: placeOf(compiled, timeline, part),
          values: { hosts: stack.count, sockets, coresPerSocket, each: one },
          result: one * stack.count,
        };
      });
    });
  const sum = steps.reduce((all, step) => all + step.result, 0);
  return [...steps, { what: 'sum', values: { parts: steps.length }, result: sum }];
}
