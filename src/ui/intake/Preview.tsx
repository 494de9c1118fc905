import { useMemo, useState, type ReactNode } from 'react';
import { vmwareOffer } from '../../edit/import/openLicence.ts';
import { changesOf, keptAndGone } from '../../edit/import/changes.ts';
import { withRemarks } from '../../edit/import/remarks.ts';
import { taking } from '../../edit/import/take.ts';
import { idsAfter, replaceEstate } from '../../edit/import/replaceEstate.ts';
import { sizeOf } from '../../edit/import/size.ts';
import type { PseudonymMap } from '../../import/choose/pseudonyms.ts';
import type { Growth } from '../../import/growth.ts';
import type { EstateRead } from '../../import/readEstate.ts';
import type { ReadEstate } from '../../import/reconcile/estate.ts';
import { unlistedIn } from '../../import/reconcile/unlisted.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { remarksOf, type Taken } from '../../wording/inventory/remarks.ts';
import { CHOICE_WORDS, clusterChangeTable } from '../../wording/ui/intakeChoice.ts';
import { download } from '../files/save.ts';
import { clusterLines, DRAFT_WORDS, draftName, keptLines, NAMELESS } from '../../wording/inventory/draft.ts';
import {
  clusterTable,
  hostLine,
  licenceLine,
  loadLine,
  sourceLine,
  vmLine,
} from '../../wording/inventory/summary.ts';
import { numbersIn } from '../../wording/numbers.ts';
import { changeTable, INTAKE_WORDS } from '../../wording/ui/intake.ts';
import { userLocale } from '../locale.ts';
import { importedEstate } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { change, useWorkbench } from '../state/store.ts';
import { Choosing } from './Choosing.tsx';
import { Consequences } from './Consequences.tsx';
import { ContractsChoice } from './ContractsChoice.tsx';
import { PlainTable } from '../tables/PlainTable.tsx';
import { Proposing, type Takes } from './Proposing.tsx';
import type { IntakeWish } from './told.ts';
import { ProblemLists } from './ProblemLists.tsx';
import { Reconciliation } from './Reconciliation.tsx';

interface Props {
  readonly file: string;
  readonly read: Extract<EstateRead, { readonly estate: ReadEstate }>;
  readonly growth: Growth | undefined;
  readonly wish: IntakeWish;
  readonly onWish: (wish: IntakeWish) => void;
  readonly onCancel: () => void;
}

/** What an inventory holds and what it would change, before it changes anything. */
export function Preview({ file, read, growth, wish, onWish, onCancel }: Props): ReactNode {
  const { estate } = read;
  const before = useWorkbench((bench) => bench.document);
  // The contracts of the example are nobody's: they would price an estate that they were never signed for.
  const [isKeeping, setKeeping] = useState(!hasContractsOfExample(before));
  const [takes, setTakes] = useState<Takes>({ use: false, growth: false });
  const name = wish.isHidden ? NAMELESS : file;
  const after = useMemo(() => {
    const taken = { use: takes.use, growth: takes.growth ? growth : undefined };
    return withEstate(before, name, estate, taken, isKeeping);
  }, [before, name, estate, takes, growth, isKeeping]);
  return (
    <>
      <Found estate={estate} />
      <Choosing
        choice={wish.choice}
        offered={read.offered}
        onChoose={(choice) => {
          onWish({ ...wish, choice });
        }}
      />
      {read.pseudonyms && <NamesMap map={read.pseudonyms} />}
      <Proposing
        estate={estate}
        growth={growth}
        takes={takes}
        onTake={setTakes}
        onOlder={(older) => {
          onWish({ ...wish, older });
        }}
      />
      <Changes before={before} after={after} unlisted={unlistedIn(estate)} />
      <ContractsChoice isKeeping={isKeeping} onChoose={setKeeping} />
      <div className="intake-actions">
        <button
          type="button"
          onClick={() => {
            change((bench) => importedEstate(bench, name, after));
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

/** What was read, in sentences, as accounts and with its problems. */
function Found({ estate }: { estate: ReadEstate }): ReactNode {
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
      <details>
        <summary>{clusterTable(estate, numbers).title}</summary>
        <PlainTable table={clusterTable(estate, numbers)} />
      </details>
    </>
  );
}

interface ChangesProps {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly unlisted: ReturnType<typeof unlistedIn>;
}

/** What would change in the open scenario: sums, cluster by cluster, and what no longer fits. */
function Changes({ before, after, unlisted }: ChangesProps): ReactNode {
  const numbers = numbersIn(userLocale());
  const [kept, gone] = keptAndGone(before.clusters, after.clusters);
  const lines = [...clusterLines(kept, gone), ...(kept.length > 0 ? keptLines(unlisted) : [])];
  return (
    <>
      <PlainTable table={changeTable(sizeOf(before.clusters), sizeOf(after.clusters), numbers)} />
      <PlainTable table={clusterChangeTable(changesOf(before.clusters, after.clusters), numbers)} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Consequences before={before} after={after} />
    </>
  );
}

/** The map of names, for the one who made it. */
function NamesMap({ map }: { map: PseudonymMap }): ReactNode {
  return (
    <div className="intake-actions">
      <button
        type="button"
        onClick={() => {
          download(CHOICE_WORDS.mapName, JSON.stringify(map, null, 2), 'application/json');
        }}
      >
        {CHOICE_WORDS.saveMap}
      </button>
      <span className="note">{CHOICE_WORDS.mapNote}</span>
    </div>
  );
}

function hasContractsOfExample({ holdings }: Scenario): boolean {
  return JSON.stringify(holdings) === JSON.stringify(EXAMPLE.holdings);
}

/** The scenario with the new estate; the example's name and note go with its estate. */
function withEstate(
  scenario: Scenario,
  file: string,
  estate: ReadEstate,
  taken: Taken,
  contracts: boolean,
): Scenario {
  const offer = vmwareOffer(DRAFT_WORDS.licence);
  const clusters = taking(estate.clusters, {
    use: taken.use ? estate.use : [],
    growth: taken.growth?.clusters ?? [],
  });
  const ids = idsAfter(scenario, clusters);
  const replaced = replaceEstate(scenario, clusters, offer, { contracts, unlisted: unlistedIn(estate) });
  const day = estate.source.exportedOn;
  const after = withRemarks(replaced, remarksOf(estate, taken), (id) => ids.get(id), day);
  if (scenario.name !== EXAMPLE.name) return after;
  const { note: _note, ...own } = after;
  return { ...own, name: draftName(file) };
}
