import { keyFigure, movesNothing } from '../report/figures.ts';
import type { Action } from '../report/action.ts';
import type { Projection } from '../model/projection.ts';
import { linked } from './linked.ts';
import { list, many, months, type Speech } from './speech.ts';

interface Told {
  readonly projection: Projection;
  readonly speech: Speech;
}

interface Acting {
  readonly future: string;
  readonly action: Action;
}

/** What a future does, as the beginning of a sentence: "Moving 48 VMs to Proxmox VE over 12 months". */
export function actionText({ action, future }: Acting, { projection, speech }: Told): string {
  if (action.kind === 'stays') return `“${speech.future(future)}”`;
  const platforms = list(action.platforms.map(speech.platform));
  if (action.kind === 'diverts') return `Placing growth on ${platforms} from ${speech.month(action.from)}`;
  const vms = speech.numbers.count(keyFigure(projection, action.vms).value ?? '0');
  return `Moving ${linked(action.vms, many(vms, 'VM'))} to ${platforms} over ${months(action.months)}`;
}

/** The same inside a sentence: "moving 48 VMs to Proxmox VE over 12 months". */
export function asAttempt(acting: Acting, told: Told): string {
  return inside(actionText(acting, told));
}

/** A sentence as it goes on after a comma. */
export function inside(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** What a future is held against: "staying", unless the baseline itself moves something. */
export function thanBaseline(
  { baseline }: { readonly baseline: string },
  { projection, speech }: Told,
): string {
  return movesNothing(projection, baseline) ? 'staying' : `“${speech.future(baseline)}”`;
}
