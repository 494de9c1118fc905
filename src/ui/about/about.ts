import { version } from '../../../package.json';
import { scenarioHash } from '../../export/scenarioHash.ts';
import { rangeOf } from '../../report/sensitivity.ts';
import { aboutBlocks, type Block } from '../../wording/aboutBlocks.ts';
import type { Answer } from '../answer/answerOf.ts';

/** Which price list the page was built with (see vite.config.ts): to say so, it need not load the list. */
declare const CATALOGUE_VERSION: string;

/** Everything that goes along with the figures of an answer; loaded when it is first shown or written. */
export function blocksOf({ scenario, projection, report, speech, problems }: Answer): Block[] {
  const made = {
    hash: scenarioHash(scenario),
    program: version,
    catalogue: CATALOGUE_VERSION,
    problems: [...problems, ...projection.problems],
  };
  return aboutBlocks({ ...report, ...rangeOf(projection) }, made, speech);
}
