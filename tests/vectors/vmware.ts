import * as z from 'zod';
import { agrees, agreesPrinted, differenceOf } from './vmware/compare.ts';
import { FIGURES, nameOf, PRINTED, printedFigure } from './vmware/figures.ts';
import { type Case, caseOf, type Vector, vectorSchema } from './vmware/vector.ts';

/** What became of a file of vectors: ids that agree, that differ, and that could not be judged, with the reason. */
export interface VectorReport {
  passed: string[];
  failed: { id: string; difference: string }[];
  skipped: { id: string; reason: string }[];
}

/** How the notes of a vector say that its source errs. */
const SOURCE_ERRS =
  /\b(wrong|errs?|errors?|erroneous|mistaken?|incorrect|overstates?|understates?|forgets|trap|not reproducible|cannot be reproduced)\b/i;

/** Runs published VMware examples against the model; interprets a vector by its metric and input, never by its id. */
export function runVmware(vectors: unknown): VectorReport {
  const report: VectorReport = { passed: [], failed: [], skipped: [] };
  for (const vector of z.array(vectorSchema).parse(vectors)) judge(vector, report);
  return report;
}

function judge(vector: Vector, report: VectorReport): void {
  const { id, note = '' } = vector;
  const of = caseOf(vector);
  if (of === undefined) {
    report.skipped.push({ id, reason: `no rule for the metric ${vector.metric}` });
    return;
  }
  const keys = Object.keys(vector.expected);
  const difference = keys.flatMap((key) => differencesOf(key, vector.expected[key], of)).join('; ');
  const strange = keys.filter((key) => !isKnown(key));
  if (difference !== '' && SOURCE_ERRS.test(note)) {
    report.skipped.push({ id, reason: `the vector says that its source errs (${difference})` });
  } else if (difference !== '') report.failed.push({ id, difference });
  else if (strange.length > 0 || keys.length === 0) {
    report.skipped.push({ id, reason: `no figure of the name ${strange.join(', ') || '(none expected)'}` });
  } else report.passed.push(id);
}

const isKnown = (key: string): boolean => nameOf(key) in FIGURES || nameOf(key) in PRINTED;

function differencesOf(key: string, expected: unknown, of: Case): string[] {
  const name = nameOf(key);
  if (!isKnown(key)) return [];
  const good = key.endsWith('Printed')
    ? agreesPrinted(expected, printedFigure(name, of))
    : agrees(expected, FIGURES[name]?.(of));
  return good ? [] : [differenceOf(key, expected, FIGURES[name]?.(of))];
}
