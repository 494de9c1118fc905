import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { useWorkbench } from '../state/store.ts';
import { attempt } from './attempt.ts';
import { FailedNotice } from './FailedNotice.tsx';
import { late } from './late.tsx';

function Greeting({ name }: { name: string }): string {
  return `Good day, ${name}`;
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('is loaded once when it is first shown, and something stands there until then', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Late = late(load, 'coming');
  const { rerender } = render(<Late name="Ada" />);
  expect(screen.getByText('coming')).toBeTruthy();
  expect(await screen.findByText('Good day, Ada')).toBeTruthy();
  rerender(<Late name="Grace" />);
  expect(screen.getByText('Good day, Grace')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

it('says so where it does not come, and asks again when somebody wants it', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new TypeError('offline'));
  const Late = late(load);
  render(<Late name="Ada" />);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Good day, Ada')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

it('may be loaded beforehand; what fails then is tried again when it is shown', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new TypeError('offline'));
  const Late = late(load, 'coming');
  Late.beforehand();
  await waitFor(() => {
    expect(load).toHaveBeenCalledOnce();
  });
  await Promise.resolve();
  render(<Late name="Ada" />);
  expect(await screen.findByText('Good day, Ada')).toBeTruthy();
  cleanup();
  render(<Late name="Ada" />);
  expect(screen.getByText('Good day, Ada')).toBeTruthy();
});

it('does what was asked for again after it could not be done', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const act = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new TypeError('offline'));
  render(<FailedNotice />);
  await attempt(act);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
  expect(act).toHaveBeenCalledTimes(2);
  expect(useWorkbench.getState().view.failed).toBeUndefined();
});
