import { useMemo, useState, type ReactNode } from 'react';
import { vmwareOffer } from '../../edit/import/openLicence.ts';
import { replaceEstate } from '../../edit/import/replaceEstate.ts';
import { sizeOf } from '../../edit/import/size.ts';
import type { ReadEstate } from '../../import/reconcile/estate.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { DRAFT_WORDS, draftName } from '../../wording/inventory/draft.ts';
import {
  clusterTable,
  hostLine,
  licenceLine,
  loadLine,
  sourceLine,
  vmLine,
} from '../../wording/inventory/summary.ts';
import { numbersIn } from '../../wording/numbers.ts';
import { changeTable, clusterLines, INTAKE_WORDS } from '../../wording/ui/intake.ts';
import { userLocale } from '../locale.ts';
import { importedEstate } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { change, useWorkbench } from '../state/store.ts';
import { Consequences } from './Consequences.tsx';
import { ContractsChoice } from './ContractsChoice.tsx';

import { PlainTable } from '../tables/PlainTable.tsx';
import { ProblemLists } from './ProblemLists.tsx';
import { Reconciliation } from './Reconciliation.tsx';

interface Props {
  readonly file: string;
  readonly estate: ReadEstate;
  readonly onCancel: () => void;
}

/** What an inventory holds and what it would change, before it changes anything. */
export function Preview({ file, estate, onCancel }: Props): ReactNode {
  const before = useWorkbench((bench) => bench.document);
  // The contracts of the example are nobody's: they would price an estate that they were never signed for.
  const [isKeeping, setKeeping] = useState(!hasContractsOfExample(before));
  const after = useMemo(() => withEstate(before, file, estate, isKeeping), [before, file, estate, isKeeping]);
  const numbers = numbersIn(userLocale());
  const lines = [sourceLine, hostLine, vmLine, loadLine, licenceLine].flatMap((line) =>
    line(estate, numbers),
  );
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Reconciliation estate={estate} />
      <ProblemLists problems={estate.problems} />
      <PlainTable table={changeTable(sizeOf(before.clusters), sizeOf(after.clusters), numbers)} />
      {clusterLines(...keptAndGone(before, after)).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Consequences before={before} after={after} />
      <details>
        <summary>{clusterTable(estate.clusters, numbers).title}</summary>
        <PlainTable table={clusterTable(estate.clusters, numbers)} />
      </details>
      <ContractsChoice isKeeping={isKeeping} onChoose={setKeeping} />
      <div className="intake-actions">
        <button
          type="button"
          onClick={() => {
            change((bench) => importedEstate(bench, file, after));
          }}
        >
          {INTAKE_WORDS.apply}
        </button>
        <button type="button" onClick={onCancel}>
          {INTAKE_WORDS.cancel}
        </button>
      </div>
    </>
  );
}

function hasContractsOfExample({ holdings }: Scenario): boolean {
  return JSON.stringify(holdings) === JSON.stringify(EXAMPLE.holdings);
}

/** The scenario with the new estate; the example's name and note go with its estate. */
function withEstate(scenario: Scenario, file: string, estate: ReadEstate, contracts: boolean): Scenario {
  const offer = vmwareOffer(DRAFT_WORDS.licence);
  const after = replaceEstate(scenario, estate.clusters, offer, { contracts });
  if (scenario.name !== EXAMPLE.name) return after;
  const { note: _note, ...own } = after;
  return { ...own, name: draftName(file) };
}

function keptAndGone(before: Scenario, after: Scenario): [kept: string[], gone: string[]] {
  const ids = new Set(after.clusters.map(({ id }) => id));
  const names = (isThere: boolean): string[] =>
    before.clusters.filter(({ id }) => ids.has(id) === isThere).map(({ id, name }) => name ?? id);
  return [names(true), names(false)];
}
