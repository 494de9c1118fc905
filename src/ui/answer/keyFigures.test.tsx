import { cleanup, render, screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { explain } from '../../model/explain/explain.ts';
import { explainKey } from '../../model/explain/keyFigures.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { App } from '../App.tsx';
import { SECTIONS, openedOn } from '../state/workbench.ts';
import { look, useWorkbench } from '../state/store.ts';

const asked = vi.hoisted(() => new Map<string, boolean>());

// The answer as it is before anything else has come.
vi.mock('./explaining.ts', () => ({
  everyFigure: () => new Promise(() => undefined),
  explainNow: (...[projection, id]: Parameters<typeof explain>) => {
    const found = explainKey(projection, id);
    asked.set(id, found !== undefined || explain(projection, id) === undefined);
    return found;
  },
}));

const FOLDER = join(import.meta.dirname, '../../../examples/personas');
const PERSONAS = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it.each(PERSONAS)('shows no other than key figures at first: %s', (name) => {
  const scenario = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Scenario;
  useWorkbench.setState(openedOn(scenario), true);
  look(() => ({ unfolded: SECTIONS }));
  render(<App today="2026-11-24" />);
  expect(screen.getByTestId('verdict').textContent).not.toBe('');
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].flatMap(([id, isKey]) => (isKey ? [] : [id]))).toEqual([]);
});
