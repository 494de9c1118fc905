import { useEffect, useState, type ReactNode } from 'react';
import { standingCounts } from '../../wording/ui/standing.ts';
import { late } from '../late/late.tsx';
import { whenIdle } from '../late/whenIdle.ts';
import { useAnswer } from './answerContext.ts';
import { doubtsOf, type StandingKind } from './doubts.ts';

// A large estate has thousands of items, and nobody reads a folded list.
const StandingItems = late(async () => (await import('./StandingItems.tsx')).StandingItems);

/** What is assumed, missing or doubtful: always in sight, each a list that leads to the field. */
export function Standing(): ReactNode {
  const { report, problems } = useAnswer();
  const { assumed, held, missing, warnings } = report;
  useEffect(() => whenIdle(StandingItems.beforehand), []);
  const counts = {
    assumed: held.length + assumed.length,
    missing: missing.length,
    warning: warnings.length + doubtsOf(problems).length,
  };
  const words = standingCounts(counts);
  return (
    <div className="standing">
      <Strip kind="assumed" words={words.assumed} isEmpty={counts.assumed === 0} />
      <Strip kind="missing" words={words.missing} isEmpty={counts.missing === 0} />
      <Strip kind="warning" words={words.warning} isEmpty={counts.warning === 0} />
    </div>
  );
}

interface StripOf {
  readonly kind: StandingKind;
  readonly words: string;
  readonly isEmpty: boolean;
}

function Strip({ kind, words, isEmpty }: StripOf): ReactNode {
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
      {isOpen && <StandingItems kind={kind} />}
    </details>
  );
}
