import type { Bridge, BridgePart, BridgeStep } from '../../report/bridge.ts';
import { categoryName } from '../headings.ts';
import type { Speech } from '../speech.ts';

/** What stands in the picture and its table. */
export const BRIDGE_WORDS = {
  category: 'Kind of cost',
  rest: 'All smaller changes',
  settlement: 'Settlement at the horizon',
  total: 'Total',
} as const;

/** A part by its name. */
export function bridgeName(part: BridgePart, speech: Speech): string {
  return part.kind === 'category' ? categoryName(part.category, speech) : BRIDGE_WORDS[part.kind];
}

/** The finding: what saves most, and what costs most, on the way from one future to the other. */
export function bridgeFinding({ from, to, steps }: Bridge, isKnown: boolean, speech: Speech): string {
  const names = `“${speech.future(to)}” and “${speech.future(from)}”`;
  if (!isKnown) return `What is known of where ${names} differ: a price is missing`;
  const named = steps.filter(({ part }) => part.kind !== 'rest');
  const [least] = named.filter(({ change }) => change < 0);
  const most = named.filter(({ change }) => change > 0).at(-1);
  if (!least && !most) return `${names} cost the same, kind by kind`;
  const parts = [least && said(least, 'saves', speech), most && said(most, 'adds', speech)];
  const text = parts.filter((part) => part !== undefined).join(', ');
  return `From “${speech.future(from)}” to “${speech.future(to)}”: ${text}`;
}

/** What is drawn, and its unit. */
export function bridgeSubtitle(speech: Speech): string {
  return `Total cost up to the horizon, ${speech.currency}: outlined bars are saved, filled ones are added`;
}

function said({ part, change }: BridgeStep, does: 'saves' | 'adds', speech: Speech): string {
  return `${bridgeName(part, speech)} ${does} ${speech.numbers.rounded(String(Math.abs(change)))}`;
}
