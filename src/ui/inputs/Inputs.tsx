import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { AssumptionsSection } from './AssumptionsSection.tsx';
import { CostsSection } from './CostsSection.tsx';
import { EstateSection } from './EstateSection.tsx';
import { HeldSection } from './HeldSection.tsx';
import { PhaseInSection } from './PhaseInSection.tsx';
import { Section } from './Section.tsx';
import { TargetSection } from './TargetSection.tsx';
import './inputs.css';

/** The form: six sections that read as sentences while they are folded. */
export function Inputs(): ReactNode {
  return (
    <form className="inputs" aria-label={PAGE_WORDS.inputs} noValidate onSubmit={stay}>
      <Section id="estate">
        <EstateSection />
      </Section>
      <Section id="held">
        <HeldSection />
      </Section>
      <Section id="target">
        <TargetSection />
      </Section>
      <Section id="phase-in">
        <PhaseInSection />
      </Section>
      <Section id="costs">
        <CostsSection />
      </Section>
      <Section id="assumptions">
        <AssumptionsSection />
      </Section>
    </form>
  );
}

/** The answer is live: Enter has nothing to send. */
function stay(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
