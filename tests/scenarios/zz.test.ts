import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from '../../src/model/project.ts';
import { anyScenario, hugeScenario } from './anyScenario.ts';
test('x', () => {
  fc.assert(fc.property(fc.oneof({ arbitrary: anyScenario, weight: 4 }, hugeScenario), (scenario) => {
    const idle = scenario.clusters.some(({ usedShare = '1' }) => (typeof usedShare === 'string' ? [usedShare] : Object.values(usedShare)).some((s) => Number(s) === 0));
    fc.pre(!idle);
    try { const p = project({...scenario, costs: []}, [], '2026-01-15');
     for (const f of p.futures) for (const plan of f.plans) plan.held.forEach((h,t)=>{ if (!(h >= (f.demand.needed[plan.offer]?.[t] ?? 0))) throw new Error('held < needed '+ h); });
     for (const f of p.futures) f.demand.needed.forEach((n, o) => { if (n.some(x=>x>0) && !f.plans.some(pl=>pl.offer===o)) throw new Error('needed without plan'); });
     } catch (error) { if (!/minor units out of exact range: -?\d/.test(String(error))) throw error; }
    expect(1).toBe(1);
  }), { numRuns: 1500 });
}, 300000);
