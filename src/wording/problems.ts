import type { Problem, ProblemCode, ProblemData } from '../model/scenario/problem.ts';
import { CHECK_SENTENCES } from './problems/check.ts';
import { CONTRACT_SENTENCES } from './problems/contract.ts';
import { COST_SENTENCES } from './problems/cost.ts';
import { FILE_SENTENCES } from './problems/file.ts';
import { HOST_SENTENCES } from './problems/host.ts';
import { READING_SENTENCES } from './problems/reading.ts';

type Sentences = { readonly [Code in ProblemCode]: (data: ProblemData[Code]) => string };

// One sentence per code; a code without its sentence does not compile.
const SENTENCES: Sentences = {
  ...READING_SENTENCES,
  ...FILE_SENTENCES,
  ...CHECK_SENTENCES,
  ...HOST_SENTENCES,
  ...CONTRACT_SENTENCES,
  ...COST_SENTENCES,
};

/** What is wrong and what to do about it, in one sentence or two; the address is shown beside it. */
export function sentenceOf<Code extends ProblemCode>({ code, data }: Problem<Code>): string {
  return SENTENCES[code](data);
}
