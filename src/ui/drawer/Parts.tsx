import { useState, type ReactNode } from 'react';
import type { Explained, FigureId, LineFilter } from '../../model/explain/explained.ts';
import { measured } from '../../wording/measured.ts';
import { DRAWER_WORDS, partName, restOf, showAll } from '../../wording/ui/drawer.ts';
import { LEDGER_WORDS } from '../../wording/ui/ledger.ts';
import { look } from '../state/store.ts';
import { CLOSED } from '../state/trail.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { FigureLink } from '../answer/FigureLink.tsx';
import { InputInPlace } from './InputInPlace.tsx';
import { partsOfFigure, proportions, SHOWN } from './parts.ts';

/** What a figure is made of: the largest five, the rest as one line, and the inputs to edit in place. */
export function Parts({ figure }: { figure: Explained }): ReactNode {
  const { projection, figure: look } = useAnswer();
  const parts = partsOfFigure(projection, figure, look);
  const inputs = parts.flatMap((id) => inputPathOf(look(id)) ?? []);
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{DRAWER_WORDS.madeOf}</h3>
      <PartList key={figure.id} figure={figure} parts={parts} />
      {figure.because.kind === 'total' && figure.because.of.view === undefined && (
        <ToLedger filter={figure.because.of} />
      )}
      {inputs.length > 0 && (
        <>
          <h3>{DRAWER_WORDS.inputs}</h3>
          {inputs.map((path) => (
            <InputInPlace key={path} path={path} />
          ))}
        </>
      )}
    </>
  );
}

/** Leads to the same payments in the ledger, where they can be put together. */
function ToLedger({ filter }: { filter: LineFilter }): ReactNode {
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        look(() => ({ ledger: { ...filter }, pane: 'answer', trail: CLOSED }));
      }}
    >
      {LEDGER_WORDS.open}
    </button>
  );
}

function PartList({ figure, parts }: { figure: Explained; parts: readonly FigureId[] }): ReactNode {
  const { figure: look } = useAnswer();
  const [all, setAll] = useState(false);
  // One line for "the rest" only pays when it stands for more than one part.
  const isLong = parts.length > SHOWN + 1;
  const shown = isLong && !all ? parts.slice(0, SHOWN) : parts;
  const sizes =
    figure.because.kind === 'total' || figure.because.kind === 'sum'
      ? proportions(shown.map(look))
      : undefined;
  return (
    <ul className="parts">
      {shown.map((id, at) => (
        <Part key={id} parent={figure} id={id} size={sizes?.[at]} />
      ))}
      {isLong && !all && (
        <li className="parts-rest">
          <button
            type="button"
            className="link"
            onClick={() => {
              setAll(true);
            }}
          >
            {showAll(parts.length)}
          </button>
          <Rest parts={parts.slice(SHOWN)} />
        </li>
      )}
    </ul>
  );
}

function Part({
  parent,
  id,
  size,
}: {
  parent: Explained;
  id: FigureId;
  size: number | undefined;
}): ReactNode {
  const { figure: look, speech, projection } = useAnswer();
  const part = look(id);
  if (!part) return null;
  return (
    <li>
      <span className="part-name">{partName(projection, parent, id, speech)}</span>
      <FigureLink figure={id}>{measured(part, speech)}</FigureLink>
      {size !== undefined && <Bar size={size} />}
    </li>
  );
}

function Bar({ size }: { size: number }): ReactNode {
  return (
    <svg className="part-bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
      <rect width={size * 100} height={2} />
    </svg>
  );
}

/** The sum of what is not shown, where it is money. */
function Rest({ parts }: { parts: readonly FigureId[] }): ReactNode {
  const { figure: look, speech, projection } = useAnswer();
  const figures = parts.map(look);
  const scale = 10 ** projection.compiled.digits;
  const isMoney = figures.every((one) => one?.unit === 'money' && one.value !== null);
  const minor = figures.reduce((sum, one) => sum + Math.round(Number(one?.value ?? 0) * scale), 0);
  const amount = (minor / scale).toFixed(projection.compiled.digits);
  return (
    <span className="part-name">
      {isMoney
        ? `${restOf(parts.length)}: ${speech.currency} ${speech.numbers.exact(amount)}`
        : restOf(parts.length)}
    </span>
  );
}

function inputPathOf(figure: Explained | undefined): string | undefined {
  const because = figure?.because;
  return because?.kind === 'leaf' && because.leaf.kind === 'input' ? because.leaf.path : undefined;
}
