import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setAt } from '../../model/scenario/paths.ts';
import { AnswerProvider } from '../answer/AnswerProvider.tsx';
import { chosen, openedFile, typed, undo } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { change, useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { ChangeEcho } from './ChangeEcho.tsx';

const PRICE = 'holdings/vvf-2025/next/price';
const said = (): string | undefined => document.querySelector('.echo p')?.textContent;
const edit = (path: string, text: string): void => {
  act(() => {
    change((bench) => typed(bench, path, text, setAt(bench.document, path, text === '' ? undefined : text)));
  });
};

beforeEach(() => {
  vi.useFakeTimers();
  useWorkbench.setState(openedOn(EXAMPLE), true);
  render(
    <AnswerProvider today="2026-11-24">
      <ChangeEcho />
    </AnswerProvider>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('says nothing before the first edit', () => {
  expect(said()).toBeUndefined();
});

it('says what an edit changed, of all keystrokes in a field together, and takes it back', () => {
  edit(PRICE, '25');
  edit(PRICE, '250');
  // 96 cores, 60 dearer, over the 45 months from April 2028 to December 2031.
  expect(said()).toBe(
    'USD 21,600 in favour of “Move before the renewal” through Renewal price per unit and year: 190 → 250 USD.',
  );
  act(() => {
    screen.getByRole('button', { name: 'Take it back' }).click();
  });
  expect(useWorkbench.getState().document).toBe(EXAMPLE);
  expect(said()).toBeUndefined();
});

it('says for whom an edit speaks, and where it speaks for nobody', () => {
  edit('costs/migration/amount', '1949');
  expect(said()).toBe('USD 37,000 in favour of “Stay as is” through Amount for one: 949 → 1,949 USD.');
  act(() => {
    change((bench) => chosen(bench, 'clusters/main/role', setAt(bench.document, 'clusters/main/role', 'dr')));
  });
  expect(said()).toBe('No change of the difference through What it is for: Production → Disaster recovery.');
  edit('offers/pve-basic/price', '');
  expect(said()).toMatch(/^Changed: List price per unit and year: 370 → not entered\. The difference is not/);
});

it('goes after a while, but not under a pointer', () => {
  edit(PRICE, '250');
  act(() => {
    vi.advanceTimersByTime(5900);
  });
  expect(said()).toContain('190 → 250');
  act(() => {
    document.querySelector('.echo')?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
  });
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(said()).toContain('190 → 250');
  act(() => {
    document.querySelector('.echo')?.dispatchEvent(new MouseEvent('pointerout', { bubbles: true }));
  });
  act(() => {
    vi.advanceTimersByTime(6100);
  });
  expect(said()).toBeUndefined();
  edit(PRICE, '260');
  expect(said()).toContain('190 → 260');
});

it('leaves an opened file and what was taken back to others', () => {
  edit(PRICE, '250');
  act(() => {
    change(undo);
  });
  expect(said()).toBeUndefined();
  const opened = { file: 'x.json', as: 'scenario' as const, accepted: true, problems: [] };
  act(() => {
    change((bench) => openedFile(bench, opened, setAt(EXAMPLE, PRICE, '300')));
  });
  expect(said()).toBeUndefined();
});
