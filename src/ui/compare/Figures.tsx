import type { ReactNode } from 'react';
import { sideBySide } from '../../report/scenarios.ts';
import { figuresTable } from '../../wording/scenarios.ts';
import { FigureLink } from '../answer/FigureLink.tsx';
import { Grid } from '../tables/Grid.tsx';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import type { Compared } from './useCompared.ts';

/** The key figures of every future in all scenarios; those of the scenario that is shown say why. */
export function Figures({ sides }: { sides: readonly Compared[] }): ReactNode {
  const figures = sideBySide(
    sides.map(({ answer }) => ({ projection: answer.projection, figure: answer.figure })),
  );
  const names = sides.map(({ name, answer }) => ({ name, speech: answer.speech }));
  const { title, columns, rows } = figuresTable(figures, names);
  const node = (text: string, row: number, at: number): ReactNode => {
    const figure = figures[row]?.cells[at]?.figure;
    if (!figure || sides[at]?.isShown !== true) return text;
    return <FigureLink figure={figure.id}>{text}</FigureLink>;
  };
  return (
    <section>
      <h3>{title}</h3>
      <ScrollTable label={title}>
        <Grid
          heads={columns}
          rows={rows.map(({ heading, cells }, row) => ({
            name: heading,
            cells: cells.map((text, at) => node(text, row, at)),
          }))}
        />
      </ScrollTable>
    </section>
  );
}
