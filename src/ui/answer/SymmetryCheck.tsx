import type { ReactNode } from 'react';
import { symmetryOf } from '../../report/symmetry.ts';
import { SYMMETRY_WORDS, symmetryTable } from '../../wording/symmetry.ts';
import { Grid } from '../tables/Grid.tsx';
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
        <Grid
          className="symmetry"
          heads={columns}
          rows={rows.map(({ heading, cells }) => ({ name: heading, cells }))}
        />
      </ScrollTable>
    </section>
  );
}
