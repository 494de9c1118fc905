/** What one step of a count did; every code has its sentence in the wording. */
export type StepCode =
  | 'host-cores'
  | 'host-sockets'
  | 'host-sockets-core-cap'
  | 'host-socket-pairs'
  | 'hosts'
  | 'cores'
  | 'vms'
  | 'vms-vcpu'
  | 'vms-ram'
  | 'unknown-ram'
  | 'unknown-vcpu'
  | 'peak-of-months'
  | 'average-of-months'
  | 'vms-at-peak'
  | 'stacked-sets'
  | 'host-by-vms'
  | 'sets-of-socket-pairs'
  | 'greater-of-sockets-and-vms'
  | 'greater-of-sockets-and-ram'
  | 'lesser-of-cores-and-vcpu'
  | 'lesser-of-cores-and-pinned'
  | 'greater-of-users-and-minimum'
  | 'cluster-tib'
  | 'cluster-tib-whole'
  | 'entitled-tib'
  | 'base-licences'
  | 'running'
  | 'not-licensed'
  | 'sets-kept'
  | 'sum'
  | 'difference'
  | 'product'
  | 'round-up';

/** One line of the working: what was counted (a code), of what (an id), the factors as numbers, and the result. */
export interface Step {
  readonly what: StepCode;
  readonly of?: string;
  readonly values: Readonly<Record<string, number>>;
  readonly result: number;
}

/** A whole number of licences with its working; the last step's result is the quantity. */
export interface Count {
  readonly quantity: number;
  readonly steps: readonly Step[];
}

/** A step, with the id of what it counted where that thing has one. */
export function step(what: StepCode, values: Step['values'], result: number, of?: string): Step {
  return of === undefined ? { what, values, result } : { what, of, values, result };
}

/** The sum of the results of several steps, in the unit that they share. */
export function total(steps: readonly Step[]): number {
  return steps.reduce((sum, each) => sum + each.result, 0);
}
