import { version } from '../../../package.json';
import { scenarioHash } from '../../export/scenarioHash.ts';
import { rangeOf } from '../../report/sensitivity.ts';
import { aboutBlocks, type Block } from '../../wording/aboutBlocks.ts';
import type { Answer } from '../answer/answerOf.ts';
import type { Shelf } from '../inputs/shelf.ts';

/** Everything that goes along with the figures of an answer; loaded when it is first shown or written. */
export function blocksOf({ scenario, projection, report, speech, problems }: Answer, shelf: Shelf): Block[] {
  const made = {
    hash: scenarioHash(scenario),
    program: version,
    catalogue: shelf.catalogueVersion(),
    problems: [...problems, ...projection.problems],
  };
  return aboutBlocks({ ...report, ...rangeOf(projection) }, made, speech);
}
