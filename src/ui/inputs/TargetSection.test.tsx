import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PICKER_WORDS } from '../../wording/ui/catalogue.ts';
import { AnswerProvider } from '../answer/AnswerProvider.tsx';
import { undo } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { stepName } from '../state/stepName.ts';
import { change, useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { EstateSection } from './EstateSection.tsx';
import { TargetSection } from './TargetSection.tsx';

const show = (): void => {
  render(
    <AnswerProvider today="2026-11-24">
      <form className="inputs">
        <EstateSection />
        <TargetSection />
      </form>
    </AnswerProvider>,
  );
};
const scenario = () => useWorkbench.getState().document;
const lastStep = (): string => {
  const step = useWorkbench.getState().history.past.at(-1);
  return step ? stepName(step) : '';
};
const buttons = (): string[] => screen.getAllByRole('button').map(({ textContent }) => textContent);

async function open(label: string, at = 0): Promise<void> {
  const button = screen.getAllByRole('button', { name: label })[at];
  if (!button) throw new Error(`no button ${label}`);
  await userEvent.click(button);
  // The catalogue is read when it is first asked for.
  await screen.findByRole('searchbox', { name: PICKER_WORDS.search }, { timeout: 60_000 });
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.scrollIntoView = vi.fn();
  useWorkbench.setState(openedOn(EXAMPLE), true);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('adds a platform of the catalogue with its offer, as one step, and shows it', async () => {
  show();
  await open(PICKER_WORDS.platform);
  await userEvent.type(screen.getByRole('searchbox'), 'red hat openshift');
  await userEvent.click(screen.getByRole('button', { name: 'OpenShift Virtualization' }));
  expect(scenario().platforms.map(({ id, offer }) => [id, offer])).toEqual([
    ['pve', 'pve-basic'],
    ['openshift-virtualization', 'openshift-virtualization-engine'],
  ]);
  expect(scenario().offers.at(-1)).toMatchObject({ id: 'openshift-virtualization-engine', price: '3000' });
  expect(lastStep()).toBe('adding “OpenShift Virtualization”');
  expect((document.activeElement as HTMLElement).dataset['path']).toBe(
    'platforms/openshift-virtualization/density',
  );
  expect(screen.queryByRole('searchbox')).toBeNull();
  change(undo);
  expect(scenario()).toBe(EXAMPLE);
});

it('says price, source date and what is not known of each choice, and counts those that are not listed', async () => {
  show();
  await open(PICKER_WORDS.platform);
  const notes = (): string =>
    screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .join('\n');
  expect(screen.getByRole('status').textContent).toMatch(/more; type to find them/);
  await userEvent.type(screen.getByRole('searchbox'), 'proxmox');
  expect(notes()).toBe(
    'Proxmox VEProxmox Server Solutions: EUR 370 per socket and year, for 12 months, as of 2026-09',
  );
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.type(screen.getByRole('searchbox'), 'verge');
  expect(notes()).toBe('VergeOSVergeIO: your quote is asked for');
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.type(screen.getByRole('searchbox'), 'ovirt');
  expect(notes()).toBe('oVirtoVirt project: free');
  await userEvent.type(screen.getByRole('searchbox'), 'xyz');
  expect(screen.getByRole('status').textContent).toBe('Nothing in the catalogue fits.');
});

it('licenses a cluster by another offer, one line per term, and puts the focus into its quote', async () => {
  show();
  await open(PICKER_WORDS.licence);
  expect(buttons()).toContain(PICKER_WORDS.quote);
  await userEvent.type(screen.getByRole('searchbox'), 'vcf broadcom');
  const lines = screen.getAllByRole('button', { name: 'VMware Cloud Foundation (VCF)' });
  expect(lines).toHaveLength(3);
  await userEvent.click(lines[1] as HTMLElement);
  expect(scenario().clusters[0]?.offer).toBe('vmware-vcf.12');
  expect(scenario().offers.at(-1)).toMatchObject({ id: 'vmware-vcf.12', price: '395', term: 12 });
  expect(lastStep()).toBe('Edition');
  await waitFor(() => {
    expect((document.activeElement as HTMLElement).dataset['path']).toBe('offers/vmware-vcf.12/quote');
  });
});

it('offers the quote first, and leads to its field without changing anything', async () => {
  show();
  await open(PICKER_WORDS.licence, 1);
  const [first] = within(screen.getAllByRole('list').at(-1) as HTMLElement).getAllByRole('button');
  expect(first?.textContent).toBe(PICKER_WORDS.quote);
  await userEvent.click(first as HTMLElement);
  expect((document.activeElement as HTMLElement).dataset['path']).toBe('offers/pve-basic/quote');
  expect(scenario()).toBe(EXAMPLE);
});
