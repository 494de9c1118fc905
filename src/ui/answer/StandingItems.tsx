import type { ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { fieldTitle } from '../../wording/fields.ts';
import { heldText, missingText } from '../../wording/open.ts';
import { sentenceOf } from '../../wording/problems.ts';
import { assumedText } from '../../wording/ui/assumed.ts';
import { warningText } from '../../wording/warnings.ts';
import { jumpTo } from '../inputs/jump.ts';
import type { Answer } from './answerOf.ts';
import { useAnswer } from './answerContext.ts';
import { doubtsOf, type StandingKind } from './doubts.ts';

interface Item {
  readonly path: InputPath;
  readonly text: string;
}

const ITEMS: Readonly<Record<StandingKind, (answer: Answer) => readonly Item[]>> = {
  assumed: ({ report, speech }) => [
    ...report.held.map((one) => ({
      path: one.path,
      text: heldText(one, report.projection.futures.length, speech),
    })),
    ...report.assumed.map((one) => ({ path: one.path, text: assumedText(one, speech) })),
  ],
  missing: ({ report, speech }) =>
    report.missing.map((one) => ({ path: one.path, text: missingText(one, speech) })),
  warning: ({ report, speech, problems }) => [
    ...report.warnings.map((one) => ({ path: one.path, text: warningText(one, speech) })),
    ...doubtsOf(problems).map((one) => ({
      path: one.path,
      text: `${fieldTitle(one.path, speech)}: ${sentenceOf(one)}`,
    })),
  ],
};

/** One list of what is assumed, missing or doubtful; each item leads to its field. */
export function StandingItems({ kind }: { kind: StandingKind }): ReactNode {
  return (
    <ul>
      {ITEMS[kind](useAnswer()).map(({ path, text }, at) => (
        <li key={`${path} ${String(at)}`}>
          <button
            type="button"
            className="link"
            onClick={() => {
              jumpTo(path);
            }}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
