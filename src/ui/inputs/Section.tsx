import { useId, type ReactNode } from 'react';
import { SECTION_SENTENCES, SECTION_WORDS } from '../../wording/ui/sections.ts';
import { useAnswerIfAny } from '../answer/answerContext.ts';
import { hasRoomForOneSection } from '../layout.ts';
import { Lock } from '../looking/Lock.tsx';
import { fold, unfold, useWorkbench } from '../state/store.ts';
import type { SectionId } from '../state/workbench.ts';

/** One section of the form: a heading that unfolds it, and its content as a sentence. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }): ReactNode {
  const isOpen = useWorkbench((bench) => bench.view.unfolded.includes(id));
  const answer = useAnswerIfAny();
  const content = useId();
  const turn = (): void => {
    if (isOpen) fold(id);
    else unfold(id, hasRoomForOneSection());
  };
  return (
    <section className="section" data-open={isOpen}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={content} onClick={turn}>
          <span className="section-name">{SECTION_WORDS[id]}</span>
          <span className="section-sentence">{answer && SECTION_SENTENCES[id](answer)}</span>
        </button>
      </h2>
      <div className="section-content" id={content} hidden={!isOpen}>
        {isOpen && <Lock>{children}</Lock>}
      </div>
    </section>
  );
}
