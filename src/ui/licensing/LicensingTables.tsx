import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { licensingOf } from '../../report/licensing.ts';
import { LICENSING_WORDS, licensingTable } from '../../wording/licensing.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { PlainTable } from '../tables/PlainTable.tsx';
import { ScrollTable } from '../tables/ScrollTable.tsx';

/** How each future licenses the products of its VMs, and what the ways not taken would have cost. */
export function LicensingTables(): ReactNode {
  // Every way not taken costs plans of its own: typing goes first.
  const { projection, speech } = useDeferredValue(useAnswer());
  const tables = useMemo(
    () => licensingOf(projection).map((licensing) => licensingTable(licensing, speech)),
    [projection, speech],
  );
  return (
    <>
      <h2>{LICENSING_WORDS.title}</h2>
      <p className="note">{LICENSING_WORDS.note}</p>
      {tables.map((table) => (
        <ScrollTable key={table.title} label={table.title}>
          <PlainTable table={table} />
        </ScrollTable>
      ))}
    </>
  );
}
