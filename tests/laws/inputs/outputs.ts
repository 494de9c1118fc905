import { explain, FAMILIES } from '../../../src/model/explain/explain.ts';
import { project } from '../../../src/model/project.ts';
import type { Projection } from '../../../src/model/projection.ts';
import { modeDecisions } from '../../../src/model/results/modes.ts';
import { warningsOf } from '../../../src/model/results/warnings/warnings.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { columnsOf } from '../../../src/model/ledger/columnsOf.ts';

const TODAY = '2026-11-24';

/** What comes out of a projection, in parts: those that cost least to compare first. */
const PARTS: readonly ((projection: Projection) => unknown)[] = [
  ({ futures }) =>
    futures.map(({ ledger }) => [
      columnsOf(ledger).amount,
      columnsOf(ledger).month,
      columnsOf(ledger).quantity,
      columnsOf(ledger).priced,
    ]),
  (projection) => projection.futures.map((future) => modeDecisions(projection, future)),
  ({ problems }) => problems,
  warningsOf,
  ({ futures }) => futures.map(({ ledger }) => ledger),
  ({ futures }) => futures.map(({ plans, demand }) => [plans.map(({ held }) => held), demand.needed]),
  ({ futures }) => futures.map(({ timeline }) => timeline),
  (projection) => summaryIds(projection).map((id) => [id, explain(projection, id)?.value]),
];

/** Families of figures of comparison and of deadlines: all that is not read off one of the other parts. */
const SUMMARY = FAMILIES.filter(({ pattern }) =>
  /^against\/[^/]+\/[a-z-]+$|latest-start|\/fiscal\/:period$/.test(pattern),
);

function summaryIds(projection: Projection): string[] {
  return SUMMARY.flatMap((family) => family.list(projection));
}

/** The outputs of one scenario, each part worked out when it is first asked for. */
export class Outputs {
  readonly #projection: Projection;
  readonly #parts: string[] = [];

  constructor(scenario: Scenario) {
    this.#projection = project(scenario, [], TODAY);
  }

  /** Whether every part is the same as of another scenario. */
  equals(other: Outputs): boolean {
    return PARTS.every((_, at) => this.#part(at) === other.#part(at));
  }

  #part(at: number): string {
    return (this.#parts[at] ??= JSON.stringify(PARTS[at]?.(this.#projection), plain));
  }
}

/** Columns as lists: as they are, JSON would write them as records. */
function plain(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value;
}
