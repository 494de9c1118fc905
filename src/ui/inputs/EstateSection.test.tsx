import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { AnswerProvider } from '../answer/AnswerProvider.tsx';
import { EXAMPLE } from '../state/example.ts';
import { useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { EstateSection } from './EstateSection.tsx';
import { jumpTo } from './jump.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function estateOf(count: number): Scenario {
  const clusters = EXAMPLE.clusters.flatMap((cluster) =>
    Array.from({ length: count }, (_, at) => ({
      ...cluster,
      id: `c${String(at)}`,
      name: `Cluster ${String(at)}`,
    })),
  );
  return { ...EXAMPLE, clusters };
}

function show(count: number): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.scrollIntoView = vi.fn();
  useWorkbench.setState(openedOn(estateOf(count)), true);
  render(
    <AnswerProvider today="2026-11-24">
      <form className="inputs">
        <EstateSection />
      </form>
    </AnswerProvider>,
  );
}

it('shows the first twelve of many clusters, and all of them when asked', async () => {
  show(14);
  expect(screen.getAllByRole('group', { name: /^Cluster/ })).toHaveLength(12);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 14 clusters' }));
  expect(screen.getAllByRole('group', { name: /^Cluster/ })).toHaveLength(14);
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
});

it('shows a dozen at once, and the one that somebody jumps to', () => {
  show(12);
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  cleanup();
  show(13);
  act(() => {
    jumpTo('clusters/c12/usedShare');
  });
  expect(document.activeElement?.getAttribute('data-path')).toBe('clusters/c12/usedShare');
});
