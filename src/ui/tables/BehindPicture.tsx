import { useState, type ReactNode } from 'react';
import { CHART_WORDS } from '../../wording/ui/chart.ts';
import { ScrollTable } from './ScrollTable.tsx';

interface Row {
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly heads: readonly string[];
  /** Asked for once the table is unfolded: every keystroke would set hundreds of cells that nobody sees. */
  readonly rows: () => readonly Row[];
}

/** The table behind a picture, folded until somebody wants it. */
export function BehindPicture({ heads, rows }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="behind"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{CHART_WORDS.table}</summary>
      {isOpen && (
        <ScrollTable label={CHART_WORDS.table}>
          <table>
            <thead>
              <tr>
                {heads.map((head, at) => (
                  <th key={String(at)} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={String(at)}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
    </details>
  );
}
