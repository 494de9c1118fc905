import type { ReactNode } from 'react';
import { leversNote, LEVER_WORDS } from '../../wording/ui/levers.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { Lock } from '../looking/Lock.tsx';
import { LeverRow } from './LeverRow.tsx';
import { LeversWaiting } from './LeversWaiting.tsx';
import { useLevers } from './useLevers.ts';

/** The inputs that matter most to the verdict, each to be moved. */
export function LeverList(): ReactNode {
  const answer = useAnswer();
  const { ranked, isOld, again } = useLevers(answer);
  if (!ranked) return <LeversWaiting />;
  const { levers } = ranked;
  return (
    <>
      <h2>{LEVER_WORDS.title}</h2>
      {levers && levers.levers.length > 0 ? (
        <>
          <p className="note">{`${leversNote(levers, answer.speech)} ${LEVER_WORDS.moving}`}</p>
          <Lock>
            <ul className="lever-list">
              {levers.levers.map((lever) => (
                <LeverRow key={lever.path} lever={lever} />
              ))}
            </ul>
          </Lock>
        </>
      ) : (
        <p>{LEVER_WORDS.none}</p>
      )}
      <p className="notice-choices">
        <button type="button" disabled={!isOld} onClick={again}>
          {LEVER_WORDS.again}
        </button>
      </p>
    </>
  );
}
