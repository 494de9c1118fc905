import { expect, it } from 'vitest';
import type { ResultFile } from '../../src/export/json/result.ts';
import { phasein } from './fakeIo.ts';

it('says in text, summary and data how products are licensed, by what they were not, and what is taken as held', async () => {
  const { code, out, err } = await phasein(['estimate', 'windows-guests.json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [, table = ''] = out.split('How products are licensed, Stay as is (USD)');
  expect(table).toMatch(/Windows Server +office +January 2027 .* 8 +decided +21,400/);
  expect(table).toMatch(/SQL Server +office +January 2027 .* 4 +held already +nothing to decide/);
  expect(out).not.toContain('Not taken');
  expect(out).toContain('Taken as held for today’s need of Backup: 36 licences of Veeam Universal');

  const { out: summary } = await phasein(['estimate', 'windows-guests.json', '--markdown']);
  expect(summary).toContain(
    'Windows Server 2025 Datacenter, packs of 16 cores: 8, 67,700, costs no less; Windows Server 2025 Standard, packs of 16 cores: 16, 49,200, costs no less',
  );
  expect(summary).toContain(
    'SQL Server Enterprise by host, packs of two cores: 64, another way is held already',
  );
  expect(summary).toContain('- Taken as held for today’s need of Backup');

  const { out: json } = await phasein(['estimate', 'windows-guests.json', '--json', '--brief']);
  const { completeness } = JSON.parse(json) as ResultFile;
  expect(completeness.missing).toEqual([]);
  expect(completeness.held).toEqual([
    {
      path: 'holdings',
      product: 'backup',
      offer: 'veeam-universal-standard',
      quantity: 36,
      futures: ['stay', 'move'],
    },
  ]);
});

it('says nothing of it without products', async () => {
  const { out } = await phasein(['estimate', 'skeleton.json', '--markdown']);
  expect(out).not.toContain('How products are licensed');
});
