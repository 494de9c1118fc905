import type { Explained, FigureId } from '../../model/explain/explained.ts';
import { project } from '../../model/project.ts';
import type { Projection } from '../../model/projection.ts';
import { checkScenario } from '../../model/scenario/check.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { glanceOf, type Glance } from '../../report/glance.ts';
import { speechOf, type Speech } from '../../wording/speech.ts';
import { explainNow } from './explaining.ts';

/** Everything the page says about one scenario. */
export interface Answer {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** What the projection says by itself; what takes others comes behind it. */
  readonly report: Glance;
  readonly speech: Speech;
  readonly problems: readonly Problem[];
  readonly figure: (id: FigureId) => Explained | undefined;
  /** Takes figures that were computed elsewhere, so that showing them costs nothing. */
  readonly learn: (figures: readonly Explained[]) => void;
}

/** Answers a scenario, from the answer before it where an edit left things as they were; throws only on our own mistakes. */
export function answerOf(scenario: Scenario, today: string, locale: string, before?: Answer): Answer {
  const projection = project(scenario, [], today, undefined, before?.projection);
  return {
    scenario,
    projection,
    report: glanceOf(projection),
    speech: speechOf(projection, locale),
    problems: checkScenario(scenario, []),
    ...remembered((id) => explainNow(projection, id)),
  };
}

/** Figures are explained once per answer, however often they are shown. */
function remembered(look: (id: FigureId) => Explained | undefined): Pick<Answer, 'figure' | 'learn'> {
  const known = new Map<FigureId, Explained>();
  return {
    figure: (id) => {
      const found = known.get(id) ?? look(id);
      if (found) known.set(id, found);
      return found;
    },
    learn: (figures) => {
      for (const figure of figures) known.set(figure.id, figure);
    },
  };
}
