import type { CountInput, HostShape } from './metric.ts';
import { type Count, step, type StepCode, total } from './step.ts';

/** Counts every kind of host by itself: the licences of one host times the number of such hosts, then the sum. */
export function countEachHost<P extends object>(
  what: StepCode,
  perHost: (host: HostShape, params: P) => number,
) {
  return (input: CountInput, params: P): Count => {
    const given = numbersOf(params);
    const steps = input.hosts.map((host) => {
      const one = perHost(host, params);
      const { count: hosts, sockets, coresPerSocket, ramGiB } = host;
      const memory = ramGiB !== undefined && 'ramGiBPerLicence' in given ? { ramGiB } : {};
      const values = { hosts, sockets, coresPerSocket, ...memory, ...given, perHost: one };
      return step(what, values, hosts * one, host.id);
    });
    const quantity = total(steps);
    return { quantity, steps: [...steps, step('sum', { parts: steps.length }, quantity)] };
  };
}

function numbersOf(params: object): Record<string, number> {
  const entries: [string, unknown][] = Object.entries(params);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
