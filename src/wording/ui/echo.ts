import type { Speech } from '../speech.ts';

/** Words beside an edit's effect. */
export const ECHO_WORDS = { undo: 'Take it back', title: 'What the last edit changed' } as const;

/** What an edit did to the difference between two futures. */
export interface Echo {
  /** What was edited: "Renewal price per unit and year: 190 → 250". */
  readonly edit: string;
  /** By how much the future beside the baseline came off better, as decimal text; undefined where it is not known. */
  readonly change: string | undefined;
  readonly future: string;
  readonly baseline: string;
}

/** The effect of an edit as one sentence, so that nobody has to remember what stood there before. */
export function echoSentence({ edit, change, future, baseline }: Echo, speech: Speech): string {
  if (change === undefined) return `Changed: ${edit}. The difference is not known.`;
  if (Number(change) === 0) return `No change of the difference through ${edit}.`;
  const winner = change.startsWith('-') ? baseline : future;
  return `${speech.about(change.replace('-', ''))} in favour of “${speech.future(winner)}” through ${edit}.`;
}

/** An edited field with both its values: "Uplift at renewal: 20 → 35 %". */
export function editText(label: string, from: string, to: string, unit: string): string {
  const shown = (value: string): string => (value === '' ? 'not entered' : value);
  return `${label}: ${shown(from)} → ${shown(to)}${unit === '' || to === '' ? '' : ` ${unit}`}`;
}
