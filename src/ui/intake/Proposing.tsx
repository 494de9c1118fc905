import type { ReactNode } from 'react';
import type { Growth } from '../../import/growth.ts';
import type { ReadEstate } from '../../import/reconcile/estate.ts';
import { growthLines, NO_GROWTH } from '../../wording/inventory/remarks.ts';
import { inventorySentence } from '../../wording/inventory/problems.ts';
import { lineOfUse } from '../../wording/inventory/report.ts';
import { clusterName } from '../../wording/inventory/summary.ts';
import { numbersIn } from '../../wording/numbers.ts';
import { CHOICE_WORDS } from '../../wording/ui/intakeChoice.ts';
import { sourceOf } from '../files/dropped.ts';
import { userLocale } from '../locale.ts';
import type { IntakeWish } from './told.ts';

/** Which proposals are taken over. */
export interface Takes {
  readonly use: boolean;
  readonly growth: boolean;
}

interface Props {
  readonly estate: ReadEstate;
  readonly growth: Growth | undefined;
  readonly takes: Takes;
  readonly onTake: (takes: Takes) => void;
  readonly onOlder: (older: IntakeWish['older']) => void;
}

/** What the inventory proposes beside what it lists, each with its arithmetic, taken over only when that is said. */
export function Proposing({ estate, growth, takes, onTake, onOlder }: Props): ReactNode {
  const numbers = numbersIn(userLocale());
  const nameOf = (id: string): string => clusterName(estate.clusters, id);
  return (
    <fieldset className="intake-proposals">
      <legend>{CHOICE_WORDS.take}</legend>
      {estate.use.length > 0 && (
        <Proposal
          label={CHOICE_WORDS.use}
          isTaken={takes.use}
          onTake={(use) => {
            onTake({ ...takes, use });
          }}
          lines={estate.use.map((one) => lineOfUse(one, nameOf(one.cluster), numbers))}
        />
      )}
      <label>
        {CHOICE_WORDS.older}{' '}
        <input
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,.zip,.json"
          onChange={(event) => {
            onOlder([...(event.currentTarget.files ?? [])].map(sourceOf));
          }}
        />
      </label>
      {growth !== undefined && growth.clusters === undefined && (
        <p role="status">
          {NO_GROWTH[growth.because]}{' '}
          {growth.because === 'unreadable' && growth.problems.map(inventorySentence).join(' ')}
        </p>
      )}
      {growth?.clusters !== undefined && (
        <Proposal
          label={CHOICE_WORDS.growth}
          isTaken={takes.growth}
          onTake={(taken) => {
            onTake({ ...takes, growth: taken });
          }}
          lines={growthLines(growth, estate.clusters, numbers)}
        />
      )}
    </fieldset>
  );
}

interface ProposalProps {
  readonly label: string;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
  readonly lines: readonly string[];
}

function Proposal({ label, isTaken, onTake, lines }: ProposalProps): ReactNode {
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isTaken}
          onChange={(event) => {
            onTake(event.currentTarget.checked);
          }}
        />{' '}
        {label}
      </label>
      <ul className="intake-columns">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
