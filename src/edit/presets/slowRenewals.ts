import type { Future, Wave } from '../../model/scenario/futures.ts';
import { contractEnds, overBy, vmwareHoldings } from './contractEnds.ts';
import { NO_CONTRACT_END, type Preset, type PresetGiven } from './preset.ts';

/** Thirds that add up to exactly one. */
const THIRDS = ['0.3333333333', '0.3333333333', '0.3333333334'] as const;

/**
 * Slow the renewals: a third of the movable VMs gone, dual-run over, by each of the next three contract ends; every
 * VMware renewal is signed for 12 months (model.md 4).
 */
export const slowRenewals: Preset = {
  id: 'slow-renewals',
  moves: true,
  decide: (given) => {
    const waves = thirds(given);
    return waves ? { waves, renewals: yearlyRenewals(given) } : NO_CONTRACT_END;
  },
};

function thirds({ scenario, platform }: PresetGiven): Wave[] | undefined {
  const ends = contractEnds(scenario).map((end) => overBy(end));
  const months = [scenario.start, ...ends];
  const waves = THIRDS.flatMap((share, at): Wave[] => {
    const [from, to] = months.slice(at, at + 2);
    return from !== undefined && to !== undefined
      ? [{ id: `third-${String(at + 1)}`, platform, from, to, share }]
      : [];
  });
  return waves.length === THIRDS.length ? waves : undefined;
}

function yearlyRenewals({ scenario }: PresetGiven): NonNullable<Future['renewals']> {
  const yearly = { next: { term: 12 }, later: { term: 12 } };
  return Object.fromEntries(vmwareHoldings(scenario).map((holding) => [holding.id, yearly]));
}
