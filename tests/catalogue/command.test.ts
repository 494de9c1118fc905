import { describe, expect, it } from 'vitest';
import { SOLD } from '../../src/catalogue/find.ts';
import type { ResultFile } from '../../src/export/json/result.ts';
import { example, phasein, type Ran } from '../cli/fakeIo.ts';

const idsIn = ({ out }: Ran): string[] =>
  out.split('\n').filter((line) => line !== '' && !line.startsWith(' '));

describe('phasein catalogue', () => {
  it('lists every offer in two lines, and the same as data', async () => {
    const listed = await phasein(['catalogue']);
    expect(listed.code).toBe(0);
    expect(idsIn(listed)).toEqual([...SOLD.keys()]);
    const data = JSON.parse((await phasein(['catalogue', '--json'])).out) as { id: string; vendor: string }[];
    expect(data.map(({ id, vendor }) => [id, vendor])).toEqual(
      [...SOLD.values()].map(({ entry, vendor }) => [entry.id, vendor]),
    );
  });

  it('says the price of the month, what is asked for, and what a share is of', async () => {
    const { out } = await phasein(['catalogue', '--on', '2024-06', '--vendor', 'BROAD']);
    expect(out).toContain(
      'vmware-vcf\n  VMware Cloud Foundation (VCF) (Broadcom): USD 350 per core and year, for 36 months; as of 2024-01, a reseller’s price\n',
    );
    expect(out).toContain('VCF (Broadcom): your quote is asked for;');
    const all = await phasein(['catalogue', '--vendor', 'vmware']);
    expect(all.out).toContain(': 25 % of vmware-vsphere-4-standard a year; as of 2011-08');
    const early = await phasein(['catalogue', '--on', '2023-12', '--vendor', 'broadcom']);
    expect(early.out).toContain('(VVF) (Broadcom): no price known for that month;');
  });

  it('keeps to what licenses a platform, add-ons included', async () => {
    expect(idsIn(await phasein(['catalogue', '--platform', 'azure-local']))).toEqual([
      'azure-local',
      'azure-local-windows',
    ]);
    expect((await phasein(['catalogue', '--platform', 'nothing'])).out).toBe(
      'Nothing in the catalogue fits.\n',
    );
  });

  it('keeps to what was on sale in a month', async () => {
    expect(idsIn(await phasein(['catalogue', '--on', '2010-01']))).toContain('vmware-vsphere-4-advanced');
    expect(idsIn(await phasein(['catalogue', '--on', '2011-07']))).not.toContain('vmware-vsphere-4-advanced');
    expect((await phasein(['catalogue', '--vendor', 'nobody'])).out).toBe('Nothing in the catalogue fits.\n');
  });

  it('prints every price of one offer with its source, date and confidence', async () => {
    const { out } = await phasein(['catalogue', 'vmware-vvf']);
    expect(out).toContain('USD 190 (150 to 190) per core and year, for 12 months (per-core), from 2025-03');
    expect(out).toContain(
      'vmwaremadesimple.com, citing a forum thread of March 2025: about 190; as of 2026-03-30; reported by a blog or survey; https://vmwaremadesimple.com/',
    );
    expect(out).toContain('On sale: from 2023-12');
    expect(out).toContain('Not sold in: China, from 2025-12');
    expect(out).toContain('To be looked up again by: 2027-02');
    const data = JSON.parse((await phasein(['catalogue', 'vmware-vvf', '--json'])).out) as { vendor: string };
    expect(data.vendor).toBe('Broadcom');
  });

  it('answers an offer or a month that does not exist with what may be meant', async () => {
    const wrong = await phasein(['catalogue', 'vmware-vcff']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('  vmware-vcf\n');
    expect(await phasein(['catalogue', '--on', '2026'])).toMatchObject({
      code: 2,
      out: '',
      err: '--on 2026: write a month such as 2026-01\n',
    });
  });
});

describe('a scenario that names an offer of the catalogue', () => {
  const file = example('skeleton', ['"id": "vvf"', '"id": "unused"']).replaceAll(
    '"offer": "vvf"',
    '"offer": "vmware-vvf"',
  );
  const totalsOf = async (...args: string[]): Promise<(string | null)[]> => {
    const { out } = await phasein(['estimate', '-', '--json', '--brief', ...args], { '-': file });
    return (JSON.parse(out) as ResultFile).futures.map(({ total }) => total);
  };
  // Buys at the list price what the file holds nothing of.
  const more = ['--set', 'clusters/main/hosts/h1/count=20'];

  it('is estimated at its price, and costs more where that is read as high', async () => {
    const { code, err } = await phasein(['estimate', '-'], { '-': file });
    expect({ code, err }).toMatchObject({ code: 0 });
    const [base] = await totalsOf(...more);
    const [high] = await totalsOf(...more, '--set', 'assumptions/priceLevel=high');
    expect(Number(high)).toBeGreaterThan(Number(base));
  });

  it('is read at low, base and high prices where its sources differ', async () => {
    const { out } = await phasein(['estimate', '-', ...more, '--preset', 'stay-and-shrink'], { '-': file });
    expect(out).toContain('Sources state different prices for VMware vSphere Foundation (VVF)');
    const [, table = ''] = out.split('at low, base and high');
    expect(table, out).not.toBe('');
  });

  it('takes a quote for it, which beats every level', async () => {
    const quoted = [...more, '--set', 'offers/vmware-vvf/quote=150'];
    const [base] = await totalsOf(...quoted);
    expect(await totalsOf(...quoted, '--set', 'assumptions/priceLevel=low')).toHaveLength(2);
    expect((await totalsOf(...quoted, '--set', 'assumptions/priceLevel=high'))[0]).toBe(base);
    expect((await totalsOf(...more, '--set', 'assumptions/priceLevel=high'))[0]).toBe(base);
  });
});
