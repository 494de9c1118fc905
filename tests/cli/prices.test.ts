import { describe, expect, it } from 'vitest';
import { catalogueVersion } from '../../src/catalogue/version.ts';
import { statingAll } from '../../src/edit/catalogue/stating.ts';
import { openScenario } from '../../src/saved/open.ts';
import { saveScenario } from '../../src/saved/save.ts';
import { example, phasein } from './fakeIo.ts';

// The skeleton, licensed by an offer of the catalogue as an older price list had it, and with no contract of its own.
const named = example('skeleton').replaceAll('"offer": "vvf"', '"offer": "vmware-vvf"');
const { scenario } = openScenario(named);
if (!scenario) throw new Error('the example cannot be read');
const current = statingAll({ ...scenario, holdings: [] });
const [listed] = current.offers.slice(-1);
const older = saveScenario({
  ...current,
  offers: current.offers.map((offer) =>
    offer === listed
      ? { ...offer, price: '120', asOf: '2025-01-31', source: 'a list', catalogue: 'older' }
      : offer,
  ),
});
const files = { 'older.json': older, 'current.json': saveScenario(current), 'named.json': named };

describe('newer prices', () => {
  it('are told beside an estimate, which stays at the prices of the file', async () => {
    const { err, out, code } = await phasein(['estimate', 'older.json', '--json', '--brief'], files);
    expect(code).toBe(0);
    expect(err).toBe(
      `older.json: offers: note: The price list of this program (${catalogueVersion()}) has other prices for 1 offer of this scenario. The scenario keeps its own unless you take the new ones. \`phasein prices older.json\` shows them.\n`,
    );
    const kept = JSON.parse(out) as { futures: { total: string }[] };
    const now = await phasein(['estimate', 'current.json', '--json', '--brief'], files);
    expect(now.err).toBe('');
    expect(kept.futures[0]?.total).not.toBe((JSON.parse(now.out) as typeof kept).futures[0]?.total);
  });

  it('are shown with old and new price, source, date, and what they change', async () => {
    const { out, code, written } = await phasein(['prices', 'older.json'], files);
    expect({ code, written }).toEqual({ code: 0, written: {} });
    expect(out).toContain('Kept in this scenario: USD 120 per core and year');
    expect(out).toContain('; a list, as of 2025-01-31');
    expect(out).toContain('In the price list: USD 135 (135 to 150) per core and year');
    expect(out).toContain('What the new prices would change');
    const json = await phasein(['prices', 'older.json', '--json'], files);
    const { changes, effects } = JSON.parse(json.out) as {
      changes: { offer: string; differing: string[] }[];
      effects: { total: Record<string, string>; savings: Record<string, string> | null }[];
    };
    expect(changes.map(({ offer, differing }) => [offer, differing])).toEqual([['vmware-vvf', ['price']]]);
    const [stay, move] = effects;
    const at = async (file: string): Promise<(string | undefined)[]> => {
      const { out: result } = await phasein(['estimate', file, '--json', '--brief'], files);
      const { futures, comparison } = JSON.parse(result) as {
        futures: { total: string }[];
        comparison: { savings: string }[];
      };
      return [futures[0]?.total, comparison[0]?.savings];
    };
    expect([stay?.total['kept'], move?.savings?.['kept']]).toEqual(await at('older.json'));
    expect([stay?.total['now'], move?.savings?.['now']]).toEqual(await at('current.json'));
    expect(stay?.savings).toBeNull();
  });

  it('are written to another file when they are taken, and only then', async () => {
    const taken = await phasein(['prices', 'older.json', '--take', '-o', 'new.json'], files);
    expect(openScenario(taken.written['new.json'] ?? '').scenario).toEqual(current);
    const kept = await phasein(['prices', 'older.json', '-o', 'kept.json'], files);
    expect(kept.written['kept.json']).toBe(older);
    expect((await phasein(['prices', 'older.json', '--take'], files)).code).toBe(2);
    const over = await phasein(['prices', 'older.json', '--take', '-o', 'older.json'], files);
    expect({ code: over.code, written: over.written }).toEqual({ code: 2, written: {} });
    expect(over.err).toContain('older.json: there is a file already; --force writes over it');
  });

  it('cannot come unasked once a file states what it only named', async () => {
    const { out, written } = await phasein(['prices', 'named.json', '-o', 'kept.json'], files);
    expect(out).toContain('because the file does not state them: vmware-vvf.');
    expect(openScenario(written['kept.json'] ?? '').scenario).toEqual(statingAll(scenario));
    expect(
      (await phasein(['prices', 'kept.json'], { 'kept.json': written['kept.json'] ?? '' })).out,
    ).toContain('has no other prices');
  });
});
