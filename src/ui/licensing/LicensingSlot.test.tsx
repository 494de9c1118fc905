import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import windows from '../../../examples/windows-guests.json';
import { offersFor } from '../../catalogue/offersFor.ts';
import { scenarioSchema, type Scenario } from '../../model/scenario/scenario.ts';
import { AnswerProvider } from '../answer/AnswerProvider.tsx';
import { EXAMPLE } from '../state/example.ts';
import { useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { LicensingSlot } from './LicensingSlot.tsx';

const written = scenarioSchema.parse(windows);
const WINDOWS = { ...written, offers: [...written.offers, ...offersFor(written)] };

let come: (() => void) | undefined;
class FakeObserver {
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    come = () => {
      tell([{ isIntersecting: true }]);
    };
  }
  observe(): void {
    // Nobody is near until the test says so.
  }
  disconnect(): void {
    come = undefined;
  }
}

function show(scenario: Scenario): void {
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  useWorkbench.setState(openedOn(scenario), true);
  render(
    <AnswerProvider today="2026-11-24">
      <LicensingSlot />
    </AnswerProvider>,
  );
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  come = undefined;
});

it('shows how each future licenses its products once somebody comes near', async () => {
  show(WINDOWS);
  expect(screen.queryByRole('heading')).toBeNull();
  act(() => come?.());
  expect(await screen.findByRole('heading', { name: 'How products are licensed' })).toBeTruthy();
  const tables = screen.getAllByRole('table');
  expect(tables).toHaveLength(2);
  expect(tables[0]?.textContent).toContain('16, 49,200, costs no less');
});

it('is not there without products', () => {
  show(EXAMPLE);
  expect(document.querySelector('.licensing')).toBeNull();
});
