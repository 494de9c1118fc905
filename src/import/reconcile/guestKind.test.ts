import { expect, it } from 'vitest';
import { guestKindOf } from './guestKind.ts';

const cases: Readonly<Record<string, ReturnType<typeof guestKindOf>>> = {
  'Microsoft Windows Server 2008 R2 (64-bit)': 'windows-server',
  'Microsoft Windows Server 2003 Standard (32-bit)': 'windows-server',
  'Microsoft Windows 2000 Server': 'windows-server',
  'Microsoft Windows NT': 'windows-server',
  windows2019srv_64Guest: 'windows-server',
  windows9Server64Guest: 'windows-server',
  windowsHyperVGuest: 'windows-server',
  windows9_64Guest: 'windows-desktop',
  Windows: 'unknown',
  'Microsoft Windows 2000 Professional': 'windows-desktop',
  'Microsoft Windows 7 (64-bit)': 'windows-desktop',
  'Microsoft Windows XP Professional (32-bit)': 'windows-desktop',
  'Red Hat Enterprise Linux 6 (64-bit)': 'rhel',
  'SUSE Linux Enterprise 11 (64-bit)': 'sles',
  'SUSE openSUSE (64-bit)': 'linux-free',
  'Oracle Linux 8 (64-bit)': 'oracle-linux',
  'Oracle Solaris 10 (64-bit)': 'other',
  'Ubuntu Linux (64-bit)': 'ubuntu',
  'CentOS 4/5/6/7 (64-bit)': 'linux-free',
  'Amazon Linux 2 (64-bit)': 'linux-free',
  'VMware Photon OS (64-bit)': 'appliance',
  'VMware ESXi 8.0 or later': 'other',
  'FreeBSD (64-bit)': 'other',
  'Other 3.x or later Linux (64-bit)': 'unknown',
  'Other 2.6.x Linux (64-bit)': 'unknown',
  'Other (64-bit)': 'unknown',
  '': 'unknown',
};

for (const [system, kind] of Object.entries(cases)) {
  it(`takes “${system}” for ${kind}`, () => {
    expect(guestKindOf(system)).toBe(kind);
  });
}

it('leaves a system that nobody stated unknown', () => {
  expect(guestKindOf(undefined)).toBe('unknown');
});
