import { project } from '../../model/project.ts';
import { furtherOf } from '../../report/further.ts';
import { leversOf } from '../../report/levers.ts';
import { sensitivityOf } from '../../report/sensitivity.ts';
import { verdictOf } from '../../report/verdict.ts';
import { workloadPicture } from '../../report/workload.ts';
import type { Question, Told } from './question.ts';

/** Tells what was asked, part by part, the quicker first. */
export function* told({ scenario, today, about }: Question): Generator<Told, void, undefined> {
  try {
    const projection = project(scenario, [], today);
    if (about === 'workload') {
      yield { part: 'workload', workload: workloadPicture(projection) };
      return;
    }
    if (about === 'levers') {
      yield { part: 'levers', levers: leversOf(projection, verdictOf(projection, [], 'glance')) };
      return;
    }
    const further = furtherOf(projection);
    yield { part: 'further', further };
    yield { part: 'sensitivity', sensitivity: sensitivityOf(projection, further.verdict) };
  } catch (error) {
    yield { part: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
