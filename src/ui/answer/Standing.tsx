import { useState, type ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { fieldTitle } from '../../wording/fields.ts';
import { sentenceOf } from '../../wording/problems.ts';
import { heldText, missingText } from '../../wording/open.ts';
import { standingCounts, assumedText } from '../../wording/ui/standing.ts';
import { warningText } from '../../wording/warnings.ts';
import { jumpTo } from '../inputs/jump.ts';
import { useAnswer } from './answerContext.ts';

interface Item {
  readonly path: InputPath;
  readonly text: string;
}

/** What is assumed, missing or doubtful: always in sight, each a list that leads to the field. */
export function Standing(): ReactNode {
  const { report, speech, problems } = useAnswer();
  const { assumed, held, missing, warnings } = report;
  const futures = report.projection.futures.length;
  const assumedCount = held.length + assumed.length;
  const doubts = problems.filter(({ severity }) => severity !== 'info');
  const [assumedWords, missingWords, warningWords] = standingCounts(
    assumedCount,
    missing.length,
    warnings.length + doubts.length,
  );
  const itemsOf = {
    assumed: () => [
      ...held.map((one) => ({ path: one.path, text: heldText(one, futures, speech) })),
      ...assumed.map((one) => ({ path: one.path, text: assumedText(one, speech) })),
    ],
    missing: () => missing.map((one) => ({ path: one.path, text: missingText(one, speech) })),
    warning: () => [
      ...warnings.map((one) => ({ path: one.path, text: warningText(one, speech) })),
      ...doubts.map((one) => ({
        path: one.path,
        text: `${fieldTitle(one.path, speech)}: ${sentenceOf(one)}`,
      })),
    ],
  };
  return (
    <div className="standing">
      <Strip words={assumedWords} isEmpty={assumedCount === 0} items={itemsOf.assumed} kind="assumed" />
      <Strip words={missingWords} isEmpty={missing.length === 0} items={itemsOf.missing} kind="missing" />
      <Strip
        words={warningWords}
        isEmpty={warnings.length + doubts.length === 0}
        items={itemsOf.warning}
        kind="warning"
      />
    </div>
  );
}

interface StripOf {
  readonly words: string;
  readonly isEmpty: boolean;
  /** A large estate has thousands of them, and nobody reads a folded list. */
  readonly items: () => readonly Item[];
  readonly kind: string;
}

function Strip({ words, isEmpty, items, kind }: StripOf): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (isEmpty) return <p className="standing-none">{words}</p>;
  return (
    <details
      data-kind={kind}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words}</summary>
      {isOpen && <ItemList items={items()} />}
    </details>
  );
}

function ItemList({ items }: { items: readonly Item[] }): ReactNode {
  return (
    <ul>
      {items.map(({ path, text }, at) => (
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
