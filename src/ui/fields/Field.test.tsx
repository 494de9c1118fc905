import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getAt } from '../../model/scenario/paths.ts';
import { AnswerProvider } from '../answer/AnswerProvider.tsx';
import { EXAMPLE } from '../state/example.ts';
import { useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { Field } from './Field.tsx';

const CORES = 'clusters/main/hosts/h1/coresPerSocket';
const value = (path: string): unknown => getAt(useWorkbench.getState().document, path);
const show = (field: ReactNode): HTMLInputElement => {
  render(<AnswerProvider today="2026-11-24">{field}</AnswerProvider>);
  return screen.getByRole('textbox');
};

beforeEach(() => {
  useWorkbench.setState(openedOn(EXAMPLE), true);
});
afterEach(cleanup);

describe('a field', () => {
  it('changes the scenario with every keystroke and never what was typed', async () => {
    const input = show(<Field path="costs/migration/amount" />);
    await userEvent.clear(input);
    await userEvent.type(input, '1.234,5');
    expect(input.value).toBe('1.234,5');
    expect(value('costs/migration/amount')).toBe('1234.5');
    await userEvent.tab();
    expect(input.value).toBe('1,234.5');
  });

  it('says at the field what is wrong, and keeps the last good value', async () => {
    const input = show(<Field path={CORES} />);
    await userEvent.type(input, ' cores');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const about = input.getAttribute('aria-describedby') ?? '';
    const words = about.split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    expect(words.join(' ')).toContain('Write a whole number instead of “8 cores”.');
    expect(value(CORES)).toBe(8);
    await userEvent.tab();
    expect(input.value).toBe('8 cores');
    await userEvent.clear(input);
    await userEvent.type(input, '9');
    expect(input.getAttribute('aria-invalid')).toBe('false');
    expect(value(CORES)).toBe(9);
  });

  it('shows a default as assumed, and brings it back when it is cleared', async () => {
    const input = show(<Field path="platforms/pve/density" />);
    expect(input.value).toBe('1');
    expect(screen.getByText('assumed')).toBeTruthy();
    await userEvent.clear(input);
    await userEvent.type(input, '1.2');
    expect(screen.queryByText('assumed')).toBeNull();
    await userEvent.clear(input);
    expect(input.value).toBe('');
    expect(value('platforms/pve/density')).toBeUndefined();
    await userEvent.tab();
    expect(input.value).toBe('1');
    expect(screen.getByText('assumed')).toBeTruthy();
  });

  it('ignores the wheel', () => {
    const input = show(<Field path={CORES} />);
    input.focus();
    fireEvent.wheel(input, { deltaY: 100 });
    expect(input.value).toBe('8');
    expect(value(CORES)).toBe(8);
  });

  it('takes a percentage for a share', async () => {
    const input = show(<Field path="clusters/main/usedShare" />);
    expect(input.value).toBe('60');
    await userEvent.clear(input);
    await userEvent.type(input, '72,5 %');
    expect(value('clusters/main/usedShare')).toBe('0.725');
  });
});
