import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import oracle from '../../../examples/contested-oracle.json';
import { offersFor } from '../../catalogue/offersFor.ts';
import { scenarioSchema, type Scenario } from '../../model/scenario/scenario.ts';
import { EXAMPLE } from '../state/example.ts';
import { useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { AnswerProvider } from './AnswerProvider.tsx';
import { everyFigure } from './explaining.ts';
import { Exposure } from './Exposure.tsx';

const written = scenarioSchema.parse(oracle);
const CONTESTED = { ...written, offers: [...written.offers, ...offersFor(written)] };

function show(scenario: Scenario): void {
  useWorkbench.setState(openedOn(scenario), true);
  render(
    <AnswerProvider today="2026-11-24">
      <Exposure />
    </AnswerProvider>,
  );
}

beforeAll(everyFigure);
afterEach(cleanup);

it('shows what contested positions would cost, each amount a link to its explanation', () => {
  show(CONTESTED);
  expect(
    screen.getByRole('heading', { name: 'Contested licensing positions, not in the totals (USD)' }),
  ).toBeTruthy();
  const amount = screen.getByRole('link', { name: '5,046,400.00' });
  expect(amount.getAttribute('data-figure')).toBe('future/stay/exposure/oracle-claim');
  expect(document.querySelector('.note')?.textContent).toContain('if the claim held');
});

it('is not there where nothing is contested', () => {
  show(EXAMPLE);
  expect(document.querySelector('.exposure')).toBeNull();
});
