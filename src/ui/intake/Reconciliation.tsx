import type { ReactNode } from 'react';
import type { ReadEstate } from '../../import/reconcile/estate.ts';
import { accountTable, needLine, REPORT_WORDS } from '../../wording/inventory/report.ts';
import { numbersIn } from '../../wording/numbers.ts';
import { userLocale } from '../locale.ts';
import { PlainTable } from '../tables/PlainTable.tsx';

/** Where each need of an estimate was found, and every row as counted or left out. */
export function Reconciliation({ estate: { needs, accounts } }: { estate: ReadEstate }): ReactNode {
  const numbers = numbersIn(userLocale());
  return (
    <>
      <PlainTable table={accountTable(accounts, numbers)} />
      <details className="intake-problems">
        <summary>{REPORT_WORDS.needs}</summary>
        <ul>
          {needs.map((need) => (
            <li
              key={need.need}
              data-state={need.found.length === 0 && !need.isCounted ? 'missing' : undefined}
            >
              {needLine(need, numbers)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
