import { describe, expect, it } from 'vitest';
import type { CheapestFile } from '../../src/export/json/cheapest.ts';
import { phasein } from './fakeIo.ts';

const rowOf = (text: string, start: string): string[] =>
  text
    .split('\n')
    .find((line) => line.trim().startsWith(start))
    ?.trim()
    .split(/ {2,}/) ?? [];

const json = async (...args: string[]): Promise<CheapestFile> => {
  const { out } = await phasein(['cheapest', 'skeleton.json', '--json', ...args]);
  return JSON.parse(out) as CheapestFile;
};

describe('cheapest', () => {
  it('sets staying and every edition side by side, the cheapest complete way first', async () => {
    const { code, out, err } = await phasein(['cheapest', 'skeleton.json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'Proxmox VE Basic is the cheapest of 11 complete ways, at USD 73,790.67: USD 7,569.33 less than staying.',
    );
    expect(out).toContain(
      'Unequal support among the first rows: Proxmox VE Basic: support in business hours;',
    );
    expect(out).toContain('Licences of 12 Windows Server VMs are left out');
    expect(rowOf(out, 'Staying: “Stay as is”').slice(1, 6)).toEqual([
      '4',
      'VMware',
      '81,360.00',
      'baseline',
      '17,184.00',
    ]);
    expect(rowOf(out, 'XCP-ng and Xen').slice(1, 3)).toEqual([]);
    expect(rowOf(out, 'XCP-ng (Xen, not KVM): XCP-ng and').slice(1, 3)).toEqual(['at least', 'Xen, not KVM']);
    expect(out).toMatch(/KVM on POWER, per socket pair: runs on POWER hosts only \(.+2013-02\)/);
  });

  it('gives the same as data: rows in their order, each figure explained', async () => {
    const file = await json();
    const places = file.rows.map(({ place }) => place);
    expect(places.filter((place) => place !== null)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(places.indexOf(null)).toBe(11);
    const statuses = file.rows.map(({ status }) => status);
    expect(statuses.lastIndexOf('at least')).toBeLessThan(statuses.indexOf('does not apply'));
    expect(
      file.rows.filter(({ status, parts, missing }) => {
        const lacks =
          missing.length > 0 ||
          Object.values(parts).some((part) => (part as { is?: string }).is === 'missing');
        return lacks !== (status === 'at least') && status !== 'does not apply';
      }),
    ).toEqual([]);
    const first = file.rows[0];
    expect(first).toMatchObject({ id: 'proxmox-ve/proxmox-ve-basic', hypervisor: 'kvm', total: '73790.67' });
    expect(first?.figures.map(({ id, value }) => [id, value])).toEqual([
      ['future/move/total', '73790.67'],
      ['against/move/savings', '7569.33'],
      ['future/move/licences/kvm', '11938.67'],
      ['future/move/licences/kvm/per-year', '2387.73'],
    ]);
    expect(file.cautions.map(({ code }) => code)).toEqual([
      'unequal-support',
      'unknown-below-first',
      'brings-more',
    ]);
  });

  it('gives the row of the own platform the total of its own future', async () => {
    const { rows } = await json();
    const estimate = await phasein(['estimate', 'skeleton.json', '--json', '--brief']);
    const { futures } = JSON.parse(estimate.out) as { futures: { id: string; total: string }[] };
    const total = (id: string): string | undefined => futures.find((future) => future.id === id)?.total;
    expect(rows.find(({ id }) => id === 'own/pve')?.total).toBe(total('move'));
    expect(rows.find(({ id }) => id === 'stay')?.total).toBe(total('stay'));
  });

  it('has staying first where it is cheapest', async () => {
    const { sentence, rows } = await json(
      '--set',
      'holdings/vvf-2025/next/price=20',
      '--set',
      'offers/vvf/quote=20',
    );
    expect(rows[0]).toMatchObject({ id: 'stay', place: 1 });
    expect(sentence).toMatch(
      /^Staying: “Stay as is” is the cheapest of 11 complete ways, at USD [\d,.]+; Proxmox/,
    );
  });

  it('says when nothing is complete, and leaves parts out of every row where that is asked for', async () => {
    const { rows, leftOut } = await json('--without', 'support', '--without', 'manager,backup');
    expect(leftOut).toEqual(['manager', 'support', 'backup']);
    expect(rows[0]).toMatchObject({ place: 1, total: '63073.00', parts: { manager: { why: 'left-out' } } });
    const rhel = await phasein([
      'cheapest',
      'skeleton.json',
      '--set',
      'clusters/main/guests/linux/kind=rhel',
    ]);
    expect(rhel.out).toContain(
      'OpenShift Virtualization: OpenShift Kubernetes Engine is the cheapest of 3 complete ways',
    );
    const wrong = await phasein(['cheapest', 'skeleton.json', '--without', 'luck']);
    expect({ code: wrong.code, err: wrong.err }).toEqual({
      code: 2,
      err: '--without luck: write some of manager, storage, guests, support, backup\n',
    });
  });

  it('opens a row: what its parts rest on, how its total comes about, and the scenario behind it', async () => {
    const id = 'proxmox-ve/proxmox-ve-premium';
    const { out, written } = await phasein(['cheapest', 'skeleton.json', '--row', id, '-o', 'row.json']);
    expect(out).toContain('Manager: included (aegisfleet tool survey');
    expect(out).toContain('  = 98,566.33 + 0.00 − 3,630.00');
    const again = await phasein(['explain', 'row.json', 'future/move/total'], {
      'row.json': written['row.json'] ?? '',
    });
    expect(again.out).toContain('USD 94,936.33');
    const unknown = await phasein(['cheapest', 'skeleton.json', '--row', 'proxmox']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('proxmox-ve/proxmox-ve-');
    const barred = await phasein(['cheapest', 'skeleton.json', '--row', 'kvm-s390/kvm-s390']);
    expect(barred.out).toContain('Does not apply: runs on s390 hosts only');
  });

  it('writes a line for each way, and a page to forward', async () => {
    const { out } = await phasein(['cheapest', 'skeleton.json', '--csv']);
    const [head, first] = out.split('\r\n');
    expect(head).toBe(
      'way,name,place,hypervisor,offer,total,saves against staying,licences a year,manager,storage,guest rights,support,backup,prices missing,why not,currency',
    );
    expect(first).toBe(
      'proxmox-ve/proxmox-ve-basic,Proxmox VE Basic,1,KVM,proxmox-ve-basic,73790.67,7569.33,2387.73,included,not needed: no vSAN,left out: bought apart on every row,included (support in business hours),left out: none is entered,,,USD',
    );
    const { out: page } = await phasein(['cheapest', 'skeleton.json', '--markdown']);
    expect(page).toContain('**Proxmox VE Basic is the cheapest of 11 complete ways');
    expect(page).toContain('### Proxmox VE Basic\n\n- Manager: included (aegisfleet tool survey');
    expect(page).toContain('## Does not apply');
  });

  it('needs a future that moves', async () => {
    const { code, err } = await phasein(['cheapest', 'skeleton.json', '--future', 'stay']);
    expect({ code, err }).toEqual({
      code: 2,
      err: '--future stay: no such future moves anything; those that do: move\n',
    });
    const alone = JSON.stringify({
      format: 'phasein',
      version: 1,
      currency: 'USD',
      start: '2027-01',
      clusters: [],
      offers: [],
      platforms: [],
      holdings: [],
      costs: [],
      futures: [{ id: 'stay' }],
    });
    const none = await phasein(['cheapest', 'alone.json'], { 'alone.json': alone });
    expect(none.code).toBe(2);
    expect(none.err).toContain('--preset full-exit adds one here.');
  });
});
