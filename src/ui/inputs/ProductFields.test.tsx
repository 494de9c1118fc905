import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import { useWorkbench } from '../state/store.ts';
import { Products } from './ProductFields.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('offers the products that VMs of the estate ask for, and adds one with its modes', async () => {
  const before = useWorkbench.getState();
  const [cluster] = small().clusters;
  const guests = [{ id: 'g', kind: 'windows-server' as const, vms: 4 }];
  useWorkbench.setState({ document: small({ clusters: cluster ? [{ ...cluster, guests }] : [] }) });
  render(<Products />);
  expect(screen.queryByRole('button', { name: 'RHEL guests' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Windows Server' }));
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Windows Server' })).toBeNull();
  });
  expect(useWorkbench.getState().document.products).toEqual([
    {
      id: 'windows-server',
      name: 'Windows Server',
      kinds: ['windows-server'],
      modes: [
        'windows-server-2025-datacenter',
        'windows-server-2025-standard',
        'windows-server-2025-standard-by-vm',
      ],
    },
  ]);
  expect(screen.getByRole('button', { name: 'Backup' })).toBeTruthy();
  useWorkbench.setState(before);
});
