import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setAt } from '../model/scenario/paths.ts';
import { App } from './App.tsx';
import { chosen } from './state/edits.ts';
import { EXAMPLE } from './state/example.ts';
import { change, useWorkbench } from './state/store.ts';
import { openedOn } from './state/workbench.ts';

/** As long as a busy machine may need; nothing is measured by it. */
const PATIENCE = { timeout: 60_000 };
const EXAMPLE_MARK = /^Example\. Change any number/;

// The test environment lays nothing out, so that no width ever changes.
class NoWidths {
  observe = vi.fn();
  disconnect = vi.fn();
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoWidths);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  useWorkbench.setState(openedOn(EXAMPLE), true);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('opens on the example and says so until something is changed', async () => {
  render(<App today="2026-11-24" />);
  expect(screen.getByText(EXAMPLE_MARK)).toBeTruthy();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Hosts' }, PATIENCE), '0');
  expect(screen.queryByText(EXAMPLE_MARK)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByText(EXAMPLE_MARK)).toBeTruthy();
});

it('keeps the form alive when the answer fails, and answers again once it can', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  useWorkbench.setState(openedOn({ ...EXAMPLE, start: 'no month at all' }), true);
  render(<App today="2026-11-24" />);
  expect(screen.getByRole('alert').textContent).toContain('through a mistake of ours');
  expect(await screen.findByRole('textbox', { name: 'Hosts' }, PATIENCE)).toBeTruthy();
  act(() => {
    useWorkbench.setState(openedOn(EXAMPLE), true);
  });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByTestId('verdict').textContent).toContain('Moving');
});

it('says that a figure is gone when the scenario no longer has it', async () => {
  useWorkbench.setState(openedOn(EXAMPLE, 'future/nobody/total'), true);
  render(<App today="2026-11-24" />);
  await waitFor(() => {
    expect(screen.getByRole('complementary').textContent).toContain('no longer has this figure');
  }, PATIENCE);
});

it('answers at once, and keeps the last known rest in grey until the new one has come', async () => {
  render(<App today="2026-11-24" />);
  const rest = /” must begin by/;
  // What keeps its place is for no ears and unseen.
  const unseen = screen.getByText(rest).closest('.awaited');
  expect(unseen?.getAttribute('aria-hidden')).toBe('true');
  const told = (): HTMLElement | null =>
    screen.queryByText(rest)?.closest<HTMLElement>('[data-pending]') ?? null;
  await waitFor(() => {
    expect(told()?.dataset['pending']).toBe('false');
  }, PATIENCE);
  expect(screen.getByTestId('verdict').textContent).toContain('Within three years it costs more.');
  expect(
    await screen.findByText(/above it, “Move before the renewal” costs less/, {}, PATIENCE),
  ).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Total within other horizons (USD)' })).toBeTruthy();

  act(() => {
    change((bench) =>
      chosen(bench, 'futures/move/overlap', setAt(bench.document, 'futures/move/overlap', 2)),
    );
  });
  expect(told()?.dataset['pending']).toBe('true');
  const remark = screen.getByText('Within three years it costs more.', {
    exact: false,
    selector: '[data-pending="true"]',
  });
  expect(remark).toBeTruthy();
  await waitFor(() => {
    expect(told()?.dataset['pending']).toBe('false');
  }, PATIENCE);
  expect(screen.getByText(/” must begin by/).closest('p')?.textContent).toContain('July 2027');
});
