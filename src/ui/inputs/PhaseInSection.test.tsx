import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PRESETS } from '../../edit/presets/registry.ts';
import { PRESET_WORDS } from '../../wording/presets.ts';
import { AnswerProvider } from '../answer/AnswerProvider.tsx';
import { redo, undo } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { stepName } from '../state/stepName.ts';
import { change, useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { PhaseInSection } from './PhaseInSection.tsx';

const show = (): void => {
  render(
    <AnswerProvider today="2026-11-24">
      <form className="inputs">
        <PhaseInSection />
      </form>
    </AnswerProvider>,
  );
};
const futures = (): unknown[] => useWorkbench.getState().document.futures.map(({ id, name }) => [id, name]);
const lastStep = (): string => {
  const step = useWorkbench.getState().history.past.at(-1);
  return step ? stepName(step) : '';
};
const opened = futuresOf();

function futuresOf(): unknown[] {
  return EXAMPLE.futures.map(({ id, name }) => [id, name]);
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

it('adds each preset in one click, as one step that can be taken back and done again', async () => {
  show();
  for (const { id } of PRESETS) {
    const { name } = PRESET_WORDS[id];
    await userEvent.click(screen.getByRole('button', { name }));
    expect(futures()).toHaveLength(3);
    expect(futures()[2]).toEqual([id, id === 'stay-as-is' ? `${name} (2)` : name]);
    expect(lastStep()).toMatch(/^adding “/);
    act(() => {
      change(undo);
    });
    expect(futures()).toEqual(opened);
    act(() => {
      change(redo);
    });
    expect(futures()).toHaveLength(3);
    act(() => {
      change(undo);
    });
  }
});

it('lets the future be chosen that the others are compared with, as a step that can be taken back', async () => {
  show();
  const choice = screen.getByRole('combobox', { name: 'Compared with' });
  const [first, second] = EXAMPLE.futures;
  expect(choice).toHaveProperty('value', EXAMPLE.baseline ?? first?.id);
  await userEvent.selectOptions(choice, second?.name ?? '');
  expect(useWorkbench.getState().document.baseline).toBe(second?.id);
  expect(lastStep()).toBe('Compared with');
  act(() => {
    change(undo);
  });
  expect(useWorkbench.getState().document.baseline).toBe(EXAMPLE.baseline);
  act(() => {
    change(redo);
  });
  expect(choice).toHaveProperty('value', second?.id);
});

it('says that the first future is assumed where none is named, and asks nothing of one future', () => {
  const { baseline: _, ...open } = EXAMPLE;
  useWorkbench.setState(openedOn({ ...open, baseline: 'gone' }), true);
  show();
  const choice = screen.getByRole('combobox', { name: 'Compared with' });
  expect(choice).toHaveProperty('value', EXAMPLE.futures[0]?.id);
  const field = within(choice.closest('.field') as HTMLElement);
  expect(field.getByText('assumed')).toBeTruthy();
  act(() => {
    useWorkbench.setState(openedOn({ ...open, futures: EXAMPLE.futures.slice(0, 1) }), true);
  });
  expect(screen.queryByRole('combobox', { name: 'Compared with' })).toBeNull();
});

it('puts the focus into the name of the future that was added, which may be changed', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Full exit in 36 months' }));
  expect(document.activeElement?.getAttribute('data-path')).toBe('futures/full-exit/name');
  await userEvent.clear(document.activeElement ?? document.body);
  await userEvent.type(document.activeElement ?? document.body, 'All out');
  expect(futures()[2]).toEqual(['full-exit', 'All out']);
});

it('takes a future out with what was being typed in it, but never the last one', async () => {
  show();
  const group = screen.getByRole('group', { name: 'Move before the renewal' });
  await userEvent.type(within(group).getAllByRole('textbox', { name: 'From' })[0] ?? group, 'x');
  expect(Object.keys(useWorkbench.getState().drafts)).toEqual(['futures/move/waves/all/from']);
  await userEvent.click(screen.getByRole('button', { name: 'Remove “Move before the renewal”' }));
  expect(futures()).toEqual(opened.slice(0, 1));
  expect(useWorkbench.getState().drafts).toEqual({});
  expect(lastStep()).toBe('removing “Move before the renewal”');
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  act(() => {
    change(undo);
  });
  expect(futures()).toEqual(opened);
});

it('says why a preset does not apply, and leads to the field', async () => {
  useWorkbench.setState(openedOn({ ...EXAMPLE, platforms: [] }), true);
  show();
  const button = screen.getByRole('button', { name: 'Full exit in 36 months' });
  expect((button as HTMLButtonElement).disabled).toBe(true);
  const about = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(about?.textContent).toContain('no platform is entered');
  await userEvent.click(within(about ?? button).getByRole('button', { name: 'Go to the field' }));
  expect(useWorkbench.getState().view.unfolded).toContain('target');
  expect(screen.getByRole('button', { name: 'Stay and shrink' })).toHaveProperty('disabled', false);
});

it('asks where VMs move to where there are several platforms', async () => {
  const platforms = [...EXAMPLE.platforms, { id: 'other', name: 'Another', offer: 'pve-basic' }];
  useWorkbench.setState(openedOn({ ...EXAMPLE, platforms }), true);
  show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'VMs move to' }), 'Another');
  await userEvent.click(screen.getByRole('button', { name: 'Stop growth only' }));
  expect(useWorkbench.getState().document.futures[2]?.divert?.platform).toBe('other');
});

it('copies a future behind itself, under a name of its own that can be typed over, as one step', async () => {
  show();
  const [first] = EXAMPLE.futures;
  const name = first?.name ?? '';
  await userEvent.click(screen.getByRole('button', { name: `Duplicate “${name}”` }));
  expect(futures()).toEqual([[first?.id, name], [`${first?.id ?? ''}-2`, `${name} (2)`], opened[1]]);
  expect(document.activeElement?.getAttribute('data-path')).toBe(`futures/${first?.id ?? ''}-2/name`);
  expect(lastStep()).toBe(`adding “${name} (2)”`);
  act(() => {
    change(undo);
  });
  expect(futures()).toEqual(opened);
});

it('moves a future among the others as one step, and keeps what they are compared with', async () => {
  show();
  const user = userEvent.setup();
  const [stay, move] = opened;
  const earlier = screen.getByRole('button', { name: 'Move earlier: “Move before the renewal”' });
  await user.click(earlier);
  expect(futures()).toEqual([move, stay]);
  expect(lastStep()).toBe('the order of the futures');
  expect(useWorkbench.getState().document.baseline).toBe('stay');
  expect(earlier.getAttribute('aria-disabled')).toBe('true');
  await user.click(earlier);
  expect(futures()).toEqual([move, stay]);
  act(() => {
    change(undo);
  });
  expect(useWorkbench.getState().document).toBe(EXAMPLE);
});
