import { useMemo, useState, type ReactNode } from 'react';
import { futureOf } from '../../model/explain/context.ts';
import { minorText } from '../../model/exact/decimal.ts';
import type { LineFilter } from '../../model/explain/explained.ts';
import type { FutureProjection } from '../../model/projection.ts';
import { ledgerGroups, type LedgerGrouping, type LedgerWish } from '../../report/ledgerGroups.ts';
import { categoryName } from '../../wording/headings.ts';
import { countedText, GROUPING_CHOICES, LEDGER_WORDS, yearName } from '../../wording/ui/ledger.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { useShownFuture } from '../answer/useShownFuture.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { Pick } from './Pick.tsx';

/** Every payment of the future shown, or of the one that a total asked for: filtered, put together, each leading to its why. */
export function Ledger({ wish: asked }: { wish: LineFilter | undefined }): ReactNode {
  const { projection } = useAnswer();
  const shown = useShownFuture();
  const future = futureOf(projection, asked?.future ?? shown);
  return future && <OneLedger asked={asked} future={future} />;
}

function OneLedger({
  asked,
  future,
}: {
  asked: LineFilter | undefined;
  future: FutureProjection;
}): ReactNode {
  const { projection, speech } = useAnswer();
  const { digits } = projection.compiled;
  const [wish, setWish] = useState<LedgerWish>({ future: future.id, from: 0, ...asked });
  const [by, setBy] = useState<LedgerGrouping>('none');
  const groups = useMemo(() => ledgerGroups(future, { ...wish, future: future.id }, by), [future, wish, by]);
  const sum = groups.reduce((total, { amount }) => total + amount, 0);
  const counted = countedText(groups, speech.numbers.exact(minorText(sum, digits)), speech);
  return (
    <>
      <h2>{`${LEDGER_WORDS.title}: “${speech.future(future.id)}”`}</h2>
      <div className="ledger-wishes">
        <Wishes wish={wish} future={future} onWish={setWish} />
        <Pick
          label={LEDGER_WORDS.by}
          chosen={by}
          among={GROUPING_CHOICES}
          onPick={(next) => {
            setBy(GROUPING_CHOICES.find(([choice]) => choice === next)?.[0] ?? 'none');
          }}
        />
      </div>
      <p role="status">{groups.length === 0 ? LEDGER_WORDS.none : counted}</p>
      {groups.length > 0 && <LedgerTable groups={groups} by={by} future={future} />}
    </>
  );
}

interface WishesProps {
  readonly wish: LedgerWish;
  readonly future: FutureProjection;
  readonly onWish: (wish: LedgerWish) => void;
}

/** Which kind of cost, when, and of which cluster. */
function Wishes({ wish, future, onWish }: WishesProps): ReactNode {
  const { projection, speech } = useAnswer();
  const { horizon, clusters } = projection.compiled;
  const { category, cluster, ...rest } = wish;
  const { from: _from, to: _to, ...always } = wish;
  const all = ['', LEDGER_WORDS.everything] as const;
  const years = Array.from({ length: Math.ceil(horizon / 12) + 1 }, (_, year) => year);
  const year = wish.to === undefined ? '' : String(Math.floor((wish.from ?? 0) / 12));
  return (
    <>
      <Pick
        label={LEDGER_WORDS.kind}
        chosen={category ?? ''}
        among={[all, ...future.ledger.categories.map((one) => [one, categoryName(one, speech)] as const)]}
        onPick={(next) => {
          const here = cluster === undefined ? rest : { ...rest, cluster };
          onWish(next === '' ? here : { ...here, category: next });
        }}
      />
      <Pick
        label={LEDGER_WORDS.when}
        chosen={year}
        among={[all, ...years.map((one) => [String(one), yearName(one, horizon)] as const)]}
        onPick={(next) => {
          const from = Number(next) * 12;
          onWish(next === '' ? { ...always, from: 0 } : { ...always, from, to: from + 12 });
        }}
      />
      <Pick
        label={LEDGER_WORDS.where}
        chosen={cluster === undefined ? '' : String(cluster)}
        among={[
          all,
          ...clusters.map(({ source }, at) => [String(at), speech.cluster(source.id)] as const),
          ['-1', LEDGER_WORDS.nowhere] as const,
        ]}
        onPick={(next) => {
          const here = category === undefined ? rest : { ...rest, category };
          onWish(next === '' ? here : { ...here, cluster: Number(next) });
        }}
      />
    </>
  );
}
