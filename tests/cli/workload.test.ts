import { describe, expect, it } from 'vitest';
import type { ResultFile } from '../../src/export/json/result.ts';
import type { WorkloadResult } from '../../src/export/json/workload.ts';
import { phasein } from './fakeIo.ts';

const rowOf = (text: string, start: string, place = 0): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim().startsWith(start))
    .at(place)
    ?.trim()
    .split(/ {2,}/) ?? [];

describe('workload', () => {
  it('shows what a VM costs a month by kind of guest, futures side by side, over all and over steady months', async () => {
    const { code, out, err } = await phasein(['workload', 'skeleton.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('whole horizon: January 2027 to December 2031 (USD)');
    expect(out).toContain('before the first move: April 2027 to June 2027 (USD)');
    expect(out).toContain('after the last move: January 2028 to December 2031 (USD)');
    // 48 vCPU of Windows Server and 48 of free Linux share the same licence; twice as many Linux VMs take their half.
    expect(rowOf(out, 'Windows Server')).toEqual(['Windows Server', '52.49', '10.59']);
    expect(rowOf(out, 'Free Linux')).toEqual(['Free Linux', '26.25', '5.30']);
    // Three hosts of 5,000 each are bought for the move; the old three stand idle at the end.
    expect(rowOf(out, 'Swing hosts', -1)).toContain('15,000.00');
    expect(rowOf(out, 'All VMs', -1)).toContain('73,790.67');
    expect(out).toContain('divided by the months of all VMs');
  });

  it('gives the same as data, which adds up to the total', async () => {
    const { out } = await phasein(['workload', 'skeleton.json', '--json']);
    const data = JSON.parse(out) as { futures: (WorkloadResult & { future: string })[] };
    const move = data.futures.find(({ future }) => future === 'move');
    const rows = move?.all?.rows ?? [];
    expect(rows.map(({ row }) => row)).toEqual([
      'linux-free',
      'windows-server',
      'dual-run',
      'swing',
      'stranded',
      'migration',
      'total',
    ]);
    expect(rows.at(-1)).toMatchObject({ total: '73790.67', platform: '23677.67', operations: '35113.00' });
    const sum = rows.slice(0, -1).reduce((all, { total }) => all + Math.round(Number(total) * 100), 0);
    expect(sum).toBe(7379067);
    expect(move?.after).toMatchObject({ from: 12, until: 60 });
    const estimate = await phasein(['estimate', 'skeleton.json', '--json', '--brief']);
    const { futures } = JSON.parse(estimate.out) as ResultFile;
    expect(futures.find(({ id }) => id === 'move')?.workload.all).toEqual(move?.all);
  });

  it('gives the same as lines of a table and as a section of a summary', async () => {
    const { out } = await phasein(['workload', 'skeleton.json', '--csv']);
    const [head, first] = out.split('\r\n');
    expect(head).toBe(
      'months,from,until,future,guest workload,spent on,amount,VM-months,per VM and month,currency,figure',
    );
    expect(first).toBe(
      'all,2027-01,2032-01,Stay as is,Free Linux,Platform,40680.00,1549.943087,26.25,USD,future/stay/workload/all/linux-free/platform',
    );
    const { out: section } = await phasein(['workload', 'skeleton.json', '--markdown']);
    expect(section).toContain('## Cost per VM and month by guest workload');
    const { out: summary } = await phasein(['estimate', 'skeleton.json', '--markdown']);
    expect(summary).toContain(section.trim());
  });

  it('says where no VM is left to divide by, and what is wrong with a file', async () => {
    const none = ['windows', 'linux'].flatMap((id) => ['--set', `clusters/main/guests/${id}/vms=0`]);
    expect((await phasein(['workload', 'skeleton.json', ...none])).out).toContain('no VMs');
    expect((await phasein(['workload', 'skeleton.json', ...none, '--csv'])).code).toBe(
      (await phasein(['estimate', 'skeleton.json', ...none])).code,
    );
    expect((await phasein(['workload', 'nowhere.json'])).code).toBe(2);
  });
});
