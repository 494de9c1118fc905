import { useMemo, useState, type ReactNode } from 'react';
import { ABOUT_WORDS } from '../../wording/about.ts';
import { moreLines } from '../../wording/ui/about.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { blocksOf } from './about.ts';
import { usePrinting } from './usePrinting.ts';

/** How many lines of a kind are shown; the files carry all of them. */
const LISTED = 100;

/** Which scenario, prices and program the figures are of, and what is open: folded on screen, in full on paper. */
export function About(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <section className="statement about">
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{ABOUT_WORDS.title}</summary>
        {isOpen && !isPrinting && <Blocks />}
      </details>
      {isPrinting && <Blocks />}
    </section>
  );
}

function Blocks(): ReactNode {
  const answer = useAnswer();
  const blocks = useMemo(() => blocksOf(answer), [answer]);
  return blocks.map(({ title, lines }) => (
    <div key={title}>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, LISTED).map((line, at) => (
          <li key={String(at)}>{line}</li>
        ))}
        {lines.length > LISTED && <li>{moreLines(lines.length - LISTED)}</li>}
      </ul>
    </div>
  ));
}
