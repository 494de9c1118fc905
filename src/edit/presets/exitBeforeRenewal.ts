import { contractEnds, overBy } from './contractEnds.ts';
import { NO_CONTRACT_END, type Preset } from './preset.ts';

/** Full exit before the next renewal: all movable VMs gone, dual-run over, when the next VMware contract ends (model.md 4). */
export const exitBeforeRenewal: Preset = {
  id: 'exit-before-renewal',
  moves: true,
  decide: ({ scenario, platform }) => {
    const [end] = contractEnds(scenario);
    if (end === undefined) return NO_CONTRACT_END;
    return { waves: [{ id: 'all', platform, from: scenario.start, to: overBy(end) }] };
  },
};
