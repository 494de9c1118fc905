import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offersFor } from '../../src/catalogue/offersFor.ts';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { totalsOf } from '../../src/model/results/totals.ts';
import type { Warning } from '../../src/model/results/warnings/warning.ts';
import { warningsOf } from '../../src/model/results/warnings/warnings.ts';
import { checkScenario } from '../../src/model/scenario/check.ts';
import { setAt } from '../../src/model/scenario/paths.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import { speechOf } from '../../src/wording/speech.ts';
import { warningText } from '../../src/wording/warnings.ts';

const folder = new URL('scenarios/', import.meta.url);
const NAMES = readdirSync(folder).map((name) => name.replace('.json', ''));
const CODES = ['not-accepted', 'acceptance-unknown', 'not-measured', 'pinned-on-vmware', 'too-many-guests'];

function opened(name: string): Scenario {
  return scenarioSchema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
}

const run = (scenario: Scenario): Projection => project(scenario, offersFor(scenario), '2026-11-24');
const rulesOf = (projection: Projection): Warning[] =>
  warningsOf(projection).filter(({ code }) => CODES.includes(code));
const totals = ({ futures }: Projection): number[] => futures.map((future) => totalsOf(future).total);

/** What each scenario is warned of: code and address. A scenario that is not named here is warned of nothing. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'svvp-unknown': ['acceptance-unknown platforms/kvm/acceptances'],
  'svvp-not': ['not-accepted platforms/kvm/acceptances/windows-server'],
  'ibm-not-measured': ['not-measured products/mq/measured'],
  'ibm-platform-unknown': ['acceptance-unknown platforms/kvm/acceptances'],
  'rhel-guests-many': ['too-many-guests offers/rhel-server-standard/guestLimit'],
  'oracle-pinned-elsewhere': ['not-accepted platforms/kvm/acceptances/pinned-cores'],
  'oracle-pinned-on-vmware': ['pinned-on-vmware products/oracle/modes'],
};

describe('rules of entitlement', () => {
  it.each(NAMES)('%s: is sound, and warned of what it is there for, each with its source', (name) => {
    const scenario = opened(name);
    const projection = run(scenario);
    expect(checkScenario(scenario, offersFor(scenario))).toEqual([]);
    expect(projection.problems).toEqual([]);
    expect(rulesOf(projection).map(({ code, path }) => `${code} ${path}`)).toEqual(EXPECTED[name] ?? []);
    expect(
      rulesOf(projection).every(({ source, severity }) => source !== undefined && severity === 'warning'),
    ).toBe(true);
  });

  /** The same scenario with what is warned of, and without it. */
  it.each([
    ['svvp-unknown', 'svvp-listed'],
    ['svvp-not', 'svvp-listed'],
    ['ibm-not-measured', 'ibm-measured'],
    ['ibm-platform-unknown', 'ibm-measured'],
    ['oracle-pinned-elsewhere', 'oracle-pinned-on-olvm'],
  ])('%s costs what %s costs, to the cent', (appears, not) => {
    expect(totals(run(opened(appears)))).toEqual(totals(run(opened(not))));
  });

  it('the limit of VMs on a host changes no total', () => {
    const scenario = opened('rhel-guests-many');
    const [limited] = offersFor(scenario).filter(({ id }) => id === 'rhel-server-standard');
    const { guestLimit, ...free } = limited ?? { guestLimit: undefined };
    expect(guestLimit?.most).toBe(4);
    const offers = offersFor(scenario).map((offer) =>
      offer.id === limited?.id ? (free as typeof offer) : offer,
    );
    const without = project(scenario, offers, '2026-11-24');
    expect(rulesOf(without)).toEqual([]);
    expect(totals(without)).toEqual(totals(run(scenario)));
  });

  it('pinning on VMware changes no total: both sides need the same eight cores', () => {
    const scenario = opened('oracle-pinned-on-vmware');
    const stated = setAt(scenario, 'offers/pinned/metric', { id: 'per-core-factor', factor: 4 / 96 });
    expect(rulesOf(run(stated))).toEqual([]);
    expect(totals(run(stated))[0]).toBe(totals(run(scenario))[0]);
  });

  it('says what is asked, of whom, where and who states it', () => {
    const said = NAMES.flatMap((name) => {
      const projection = run(opened(name));
      return rulesOf(projection).map((one) => warningText(one, speechOf(projection)));
    });
    expect(said).toHaveLength(7);
    expect(said.every((sentence) => sentence.includes('. Source: '))).toBe(true);
    expect(said).toContain(
      'KVM is not among the hypervisors on which Microsoft supports the Windows and SQL servers that run there in “Move”. Source: The vendor of the platform, by mail, 2026-11-02 (an example)',
    );
    expect(said.join('\n')).toContain('“Move” runs 30 VMs on 3 hosts of KVM on RHEL in April 2027');
    expect(said.join('\n')).toContain(
      'so that pinned cores do not count and all hosts within reach do, for Oracle Database in “Move”',
    );
  });
});
