import { inside } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** What an import has to say of an input, for whoever asks later where it came from. */
export interface Remark {
  /** The id of the cluster as it was read; none for the estate as a whole. */
  readonly cluster?: string;
  /** The input's address inside the cluster. */
  readonly at?: string;
  readonly text: string;
}

const LONGEST = 500;

/** The scenario with the remarks as notes of their inputs; what a person noted of an input stays. */
export function withRemarks(
  scenario: Scenario,
  remarks: readonly Remark[],
  idOf: (cluster: string) => string | undefined,
  date: string | undefined,
): Scenario {
  if (remarks.length === 0) return scenario;
  const notes = { ...scenario.notes };
  for (const { cluster, at, text } of remarks) {
    const id = cluster === undefined ? undefined : idOf(cluster);
    if (cluster !== undefined && id === undefined) continue;
    const path = id === undefined ? 'clusters' : `${inside('clusters', id)}/${at ?? ''}`;
    const before = notes[path];
    if (before !== undefined && before.evidence !== EVIDENCE) continue;
    notes[path] = {
      text: text.slice(0, LONGEST),
      evidence: EVIDENCE,
      ...(date === undefined ? {} : { date }),
    };
  }
  return { ...scenario, notes };
}

/** By it a later import knows which notes are its own to renew. */
export const EVIDENCE = 'inventory';
