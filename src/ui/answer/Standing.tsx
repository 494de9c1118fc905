import { useState, type ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { fieldName } from '../../wording/fields.ts';
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
  const futures = report.projection.futures.length;
  const assumed = [
    ...report.held.map((one): Item => ({ path: one.path, text: heldText(one, futures, speech) })),
    ...report.assumed.map((one): Item => ({ path: one.path, text: assumedText(one, speech) })),
  ];
  const missing = report.missing.map((one): Item => ({ path: one.path, text: missingText(one, speech) }));
  const doubts = problems
    .filter(({ severity }) => severity !== 'info')
    .map((found): Item => ({
      path: found.path,
      text: `${fieldName(found.path, speech)}: ${sentenceOf(found)}`,
    }));
  const warnings = report.warnings.map((one): Item => ({ path: one.path, text: warningText(one, speech) }));
  const all = [...warnings, ...doubts];
  const [assumedWords, missingWords, warningWords] = standingCounts(
    assumed.length,
    missing.length,
    all.length,
  );
  return (
    <div className="standing">
      <Strip words={assumedWords} items={assumed} kind="assumed" />
      <Strip words={missingWords} items={missing} kind="missing" />
      <Strip words={warningWords} items={all} kind="warning" />
    </div>
  );
}

function Strip({ words, items, kind }: { words: string; items: readonly Item[]; kind: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return <p className="standing-none">{words}</p>;
  return (
    <details
      data-kind={kind}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words}</summary>
      {/* A large estate has thousands of them, and every keystroke would set them all again. */}
      {isOpen && <ItemList items={items} />}
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
