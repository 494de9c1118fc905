import { useEffect, useRef, useState, type ReactNode } from 'react';
import { differingInputs } from '../../report/facts.ts';
import { inputsTable, SIDE_WORDS, unlikeSentence } from '../../wording/scenarios.ts';
import { COMPARE_WORDS } from '../../wording/ui/compare.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { look } from '../state/store.ts';
import { Grid } from '../tables/Grid.tsx';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import { Choosing } from './Choosing.tsx';
import { Figures } from './Figures.tsx';
import { Overlay } from './Overlay.tsx';
import { MOST_COMPARED } from './most.ts';
import { useCompared, type Compared } from './useCompared.ts';
import './compare.css';

/** The open scenarios side by side: whether they are like for like, what differs in them, and what that comes to. */
export function Compare(): ReactNode {
  const all = useCompared();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [pinned, setPinned] = useState<string>();
  const shown = all.filter(({ id }) => !leftOut.includes(id)).slice(0, MOST_COMPARED);
  const base = shown.find(({ id }) => id === pinned) ?? shown[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!base) return null;
  const sides = [base, ...shown.filter((one) => one !== base)];
  return (
    <div className="compare" role="region" aria-labelledby="compare-title">
      <header>
        <h2 id="compare-title" ref={heading} tabIndex={-1}>
          {COMPARE_WORDS.title}
        </h2>
        <button
          type="button"
          onClick={() => {
            look(() => ({ comparing: false }));
          }}
        >
          {PAGE_WORDS.close}
        </button>
      </header>
      <Choosing all={all} shown={shown} base={base} onBase={setPinned} onLeftOut={setLeftOut} />
      <Unlike sides={sides} />
      <Inputs sides={sides} />
      <Figures sides={sides} />
      <Overlay sides={sides} />
    </div>
  );
}

/** Says before anything else which scenarios rest on other facts than the one they are compared with. */
function Unlike({ sides }: { sides: readonly Compared[] }): ReactNode {
  const [base, ...others] = sides;
  const unlike = others.filter(
    ({ answer }) =>
      base && differingInputs([base.answer.scenario, answer.scenario]).some(({ isFact }) => isFact),
  );
  if (!base || unlike.length === 0) return null;
  return (
    <p className="unlike" role="note">
      {unlikeSentence([base, ...unlike].map(({ name }) => name))}
    </p>
  );
}

function Inputs({ sides }: { sides: readonly Compared[] }): ReactNode {
  const differing = differingInputs(sides.map(({ answer }) => answer.scenario));
  const { title, columns, rows } = inputsTable(
    differing,
    sides.map(({ name, answer }) => ({ name, speech: answer.speech })),
  );
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="note">{SIDE_WORDS.noInputs}</p>
      ) : (
        <ScrollTable label={title}>
          <Grid heads={columns} rows={rows.map(({ heading, cells }) => ({ name: heading, cells }))} />
        </ScrollTable>
      )}
    </section>
  );
}
