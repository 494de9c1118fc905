import { useState, type ReactNode } from 'react';
import { minorText } from '../../model/exact/decimal.ts';
import { lineId } from '../../model/explain/lines.ts';
import { columnsOf } from '../../model/ledger/columnsOf.ts';
import { LINE_RULES } from '../../model/ledger/ledger.ts';
import type { FutureProjection } from '../../model/projection.ts';
import type { LedgerGroup, LedgerGrouping } from '../../report/ledgerGroups.ts';
import { categoryName } from '../../wording/headings.ts';
import { wordsOfRule } from '../../wording/rules.ts';
import { groupName, LEDGER_WORDS } from '../../wording/ui/ledger.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { FigureLink } from '../answer/FigureLink.tsx';

/** As high as a row is set in ledger.css, in pixels. */
const ROW = 36;
/** Rows that stand in the page at a time: more than anybody sees at once. */
const SHOWN = 60;

const HEADS = [
  LEDGER_WORDS.month,
  LEDGER_WORDS.amount,
  LEDGER_WORDS.kind,
  LEDGER_WORDS.where,
  LEDGER_WORDS.quantity,
  LEDGER_WORDS.what,
];

type Row = { readonly group: LedgerGroup } | { readonly line: number };

/** The payments as a table of which only what is near stands in the page. */
export function LedgerTable({
  groups,
  by,
  future,
}: {
  groups: readonly LedgerGroup[];
  by: LedgerGrouping;
  future: FutureProjection;
}): ReactNode {
  const rows = groups.flatMap((group): Row[] => [
    ...(by === 'none' ? [] : [{ group }]),
    ...group.lines.map((line) => ({ line })),
  ]);
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.min(Math.floor(top / ROW) - 15, rows.length - SHOWN));
  const near = rows.slice(first, first + SHOWN);
  return (
    <div
      className="scroll ledger-scroll"
      role="region"
      tabIndex={0}
      aria-label={LEDGER_WORDS.table}
      onScroll={(event) => {
        setTop(event.currentTarget.scrollTop);
      }}
    >
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {near.map((row, at) =>
            'group' in row ? (
              <GroupRow key={first + at} row={first + at} group={row.group} by={by} />
            ) : (
              <LineRow key={first + at} row={first + at} line={row.line} future={future} />
            ),
          )}
          <Gap rows={rows.length - first - near.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the place of rows that do not stand in the page. */
function Gap({ rows }: { rows: number }): ReactNode {
  return (
    rows > 0 && (
      <tr aria-hidden="true" style={{ height: rows * ROW }}>
        <td colSpan={6} />
      </tr>
    )
  );
}

function GroupRow({ row, group, by }: { row: number; group: LedgerGroup; by: LedgerGrouping }): ReactNode {
  const { projection, speech } = useAnswer();
  const { horizon, digits } = projection.compiled;
  const name = groupName(group, by, { horizon, cluster: useClusterName() }, speech);
  return (
    <tr className="ledger-group" aria-rowindex={row + 2}>
      <th scope="rowgroup">{`${name} (${speech.numbers.count(group.lines.length)})`}</th>
      <td>{speech.numbers.exact(minorText(group.amount, digits))}</td>
      <td colSpan={4} />
    </tr>
  );
}

function LineRow({ row, line, future }: { row: number; line: number; future: FutureProjection }): ReactNode {
  const { projection, speech } = useAnswer();
  const clusterName = useClusterName();
  const columns = columnsOf(future.ledger);
  const amount = minorText(columns.amount[line] ?? 0, projection.compiled.digits);
  return (
    <tr aria-rowindex={row + 2}>
      <th scope="row">{speech.month(columns.month[line] ?? 0)}</th>
      <td>
        <FigureLink figure={lineId(future, line)}>
          {columns.priced[line] === 1 ? speech.numbers.exact(amount) : LEDGER_WORDS.unpriced}
        </FigureLink>
      </td>
      <td>{categoryName(columns.categories[columns.category[line] ?? 0] ?? '', speech)}</td>
      <td>{clusterName(columns.cluster[line] ?? -1)}</td>
      <td>{speech.numbers.count(columns.quantity[line] ?? 0)}</td>
      <td>{wordsOfRule(LINE_RULES[columns.rule[line] ?? 0] ?? '').result}</td>
    </tr>
  );
}

function useClusterName(): (index: number) => string {
  const { projection, speech } = useAnswer();
  return (index) => {
    const source = projection.compiled.clusters[index]?.source;
    return source ? speech.cluster(source.id) : LEDGER_WORDS.nowhere;
  };
}
