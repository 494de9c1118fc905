import * as z from 'zod';
import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import type { CountedHosts } from '../../../src/model/metrics/metric.ts';
import { Desk } from '../guests/reading.ts';
import { numberOf, numbers } from '../vmware/fields.ts';

const fields = z.record(z.string(), z.unknown());

/** A published comparison: what it starts from, what it prints, and what was found when it was computed again. */
export const tcoVectorSchema = z.looseObject({
  id: z.string(),
  kind: z.string(),
  inputs: fields,
  outputs: fields,
  note: z.string().optional(),
});

/** A published comparison; see tcoVectorSchema. */
export type TcoVector = z.infer<typeof tcoVectorSchema>;

/** A comparison on its way through the model. */
export class TcoDesk extends Desk {
  readonly years: number;
  readonly hosts: readonly CountedHosts[];
  readonly outputs: TcoVector['outputs'];

  constructor({ id, inputs, outputs }: TcoVector) {
    super({ product: id, input: inputs });
    this.years = this.number('years') ?? yearsIn(outputs);
    this.hosts = hostsIn(inputs);
    this.outputs = outputs;
  }

  /** The numbers of an input that is one number or a range. */
  range(name: string): number[] {
    const one = this.number(name);
    return one === undefined ? numbers(this.input[name]) : [one];
  }

  /** The names of the inputs that end in one way, with the beginning of each. */
  inputsNamed(end: RegExp): { name: string; key: string }[] {
    return Object.keys(this.input)
      .filter((key) => end.test(key))
      .map((key) => ({ key, name: key.replace(end, '') }));
  }
}

/** The most years that a figure names ("_5y"), or one. */
function yearsIn(outputs: TcoVector['outputs']): number {
  const named = Object.keys(outputs).map((key) => Number(/_(\d+)y(?:_|$)/.exec(key)?.[1] ?? 1));
  return Math.max(1, ...named);
}

/** Hosts with their sockets; a number of cores alone stands on as few hosts as are named. */
function hostsIn(inputs: TcoVector['inputs']): CountedHosts[] {
  const count = numberOf(inputs, 'hosts', 'nodes') ?? 1;
  const all = numberOf(inputs, 'sockets');
  const sockets =
    numberOf(inputs, 'sockets_per_host', 'sockets_per_node', 'cpus_per_host') ?? (all ?? count) / count;
  const cores = numberOf(inputs, 'cores');
  const each = numberOf(inputs, 'cores_per_socket', 'cores_per_cpu') ?? (cores ?? 0) / count / sockets;
  if (each > 0 && !Number.isInteger(each) && cores !== undefined)
    return [{ count: 1, sockets: 1, coresPerSocket: cores }];
  return [{ count, sockets, coresPerSocket: each === 0 ? 1 : each }];
}

/** The sum of amounts. */
export function sumOf(amounts: readonly Exact[]): Exact {
  return amounts.reduce((sum, amount) => sum.plus(amount), exact(0));
}
