import type { ReactNode } from 'react';
import { symmetryOf } from '../../report/symmetry.ts';
import { SYMMETRY_WORDS, symmetryTable } from '../../wording/symmetry.ts';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import { useAnswer } from './answerContext.ts';

/** Each assumption for every future, with = or ≠: there is no thumb on the scale, and where decisions differ it says so. */
export function SymmetryCheck(): ReactNode {
  const { projection, speech } = useAnswer();
  const { columns, rows } = symmetryTable(symmetryOf(projection), speech);
  return (
    <section className="statement">
      <h2>{SYMMETRY_WORDS.title}</h2>
      <p className="note">{SYMMETRY_WORDS.note}</p>
      <ScrollTable label={SYMMETRY_WORDS.title}>
        <table className="symmetry">
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={String(at)} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ heading, cells }) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                {cells.map((cell, at) => (
                  <td key={String(at)}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
}
