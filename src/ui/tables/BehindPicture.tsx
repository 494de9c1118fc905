import { useState, type ReactNode } from 'react';
import { CHART_WORDS } from '../../wording/ui/chart.ts';
import { SavePicture } from '../pictures/SavePicture.tsx';
import { Grid, type GridRow } from './Grid.tsx';
import { ScrollTable } from './ScrollTable.tsx';

interface Props {
  /** What the picture finds: it tells its table from those of other pictures. */
  readonly of: string;
  readonly heads: readonly string[];
  /** Asked for once the table is unfolded: every keystroke would set hundreds of cells that nobody sees. */
  readonly rows: () => readonly GridRow[];
}

/** What stands under a picture: the table behind it, folded until somebody wants it, and the ways to save it. */
export function BehindPicture({ of, heads, rows }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <details
        className="behind"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{CHART_WORDS.table}</summary>
        {isOpen && (
          <ScrollTable label={`${CHART_WORDS.table}: ${of}`}>
            <Grid heads={heads} rows={rows()} />
          </ScrollTable>
        )}
      </details>
      <SavePicture of={of} />
    </>
  );
}
