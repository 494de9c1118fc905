import { describe, expect, it } from 'vitest';
import { cluster } from '../../../tests/small/lines.ts';
import { run } from '../../../tests/small/scenario.ts';
import { partOfOffer } from './parts.ts';
import { rowsOf } from './rows.ts';

describe('what the money of an offer is spent on', () => {
  const offer = (id: string, metric: 'per-vm' | 'per-host') => ({ id, metric: { id: metric }, price: '1' });
  const { compiled } = run({
    clusters: [cluster('a', { offer: 'by-vm', addOns: ['backup', 'security'] }), cluster('b')],
    offers: [
      ...run().compiled.scenario.offers,
      ...['by-vm', 'backup', 'linux', 'database', 'mixed', 'plain', 'monitoring'].map((id) =>
        offer(id, 'per-vm'),
      ),
      offer('security', 'per-host'),
    ],
    products: [
      { id: 'p1', modes: ['linux'], kinds: ['rhel'] },
      { id: 'p2', modes: ['database'], kinds: ['rhel'], middleware: ['sql-server'] },
      { id: 'p3', modes: ['mixed'], middleware: ['none', 'oracle-database'] },
      { id: 'p4', modes: ['plain'], kinds: ['rhel'], middleware: ['none'] },
      { id: 'p5', modes: ['monitoring'] },
    ],
  });
  it.each([
    ['by-vm', 'platform'],
    ['v', 'platform'],
    ['k', 'platform'],
    ['backup', 'operations'],
    ['security', 'platform'],
    ['linux', 'guest-os'],
    ['database', 'middleware'],
    ['mixed', 'middleware'],
    ['plain', 'guest-os'],
    ['monitoring', 'operations'],
  ])('%s is %s', (id, part) => {
    expect(partOfOffer({ compiled }, compiled.offerIndex.get(id) ?? -1)).toBe(part);
  });
});

describe('rows', () => {
  it('are kinds by name, then the others, whatever the order of guests', () => {
    const [group] = cluster('a').guests;
    const guests = (['windows-server', 'appliance', 'rhel', 'appliance'] as const).map((kind, place) => ({
      ...group,
      id: `g${String(place)}`,
      kind,
      vms: 1,
    }));
    const { names, kinds, ofGroups } = rowsOf(run({ clusters: [cluster('a', { guests })] }).compiled);
    expect(names.slice(0, kinds)).toEqual(['appliance', 'rhel', 'windows-server']);
    expect(names.slice(kinds)).toEqual(['dual-run', 'swing', 'stranded', 'migration', 'not-attributable']);
    expect(ofGroups).toEqual([[2, 0, 1, 0]]);
  });
});
