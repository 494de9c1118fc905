import { importProblem, type FileData, type ImportData, type ImportProblem } from './problem.ts';

/** Ends the reading of a file from whatever depth; whoever opened the file turns it into the problem it carries. */
export class Unreadable extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Why a file cannot be read. */
export function unreadable<Code extends keyof FileData>(code: Code, data: ImportData[Code]): Unreadable {
  // Each code carries its own data; the compiler cannot follow that through a variable code.
  return new Unreadable(importProblem(code, {}, data) as ImportProblem);
}
