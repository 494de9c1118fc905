import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/model/project.ts';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';
import { nastyScenario } from './nastyScenario.ts';

const RUNS = Number(process.env['PHASEIN_RUNS'] ?? '150');

describe('a scenario that the schema takes', () => {
  it('is projected, however little sense it makes: hosts and VMs stay numbers', () => {
    fc.assert(
      fc.property(nastyScenario, (given) => {
        const parsed = scenarioSchema.safeParse(given);
        expect(parsed.error?.issues).toBeUndefined();
        if (!parsed.data) return;
        const { futures } = project(parsed.data, [], '2026-11-24');
        for (const { timeline } of futures) {
          const hosts = [
            ...timeline.vmwareHosts,
            ...timeline.kvm.map((side) => side.hosts),
            ...timeline.idle,
          ];
          expect(hosts.every((series) => series.every((count) => count >= 0))).toBe(true);
          const vms = timeline.loads.flatMap((load) => [load.vmsVmware, ...load.vmsKvm]);
          expect(vms.every((series) => series.every((count) => Number.isFinite(count)))).toBe(true);
          expect(timeline.bought.every((lot) => lot.count > 0)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
