import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { importProblem } from '../../import/problem.ts';
import { EXAMPLE } from '../state/example.ts';
import { useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { IntakeSlot } from './IntakeSlot.tsx';
import type { Told } from './told.ts';

class FakeWorker {
  static readonly made: FakeWorker[] = [];
  onmessage: ((event: { data: Told }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  constructor() {
    FakeWorker.made.push(this);
  }
}

const files = [{ name: 'export.xlsx', blob: new Blob(['PK']) }];

function latest(): FakeWorker {
  const worker = FakeWorker.made.at(-1);
  if (!worker) throw new Error('nobody was asked');
  return worker;
}

function tell(data: Told): void {
  act(() => latest().onmessage?.({ data }));
}

async function press(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
}

// What is loaded late has to be there before anybody waits for it.
beforeAll(async () => {
  await import('./Intake.tsx');
});
beforeEach(() => {
  FakeWorker.made.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  const bench = openedOn(EXAMPLE);
  useWorkbench.setState({ ...bench, view: { ...bench.view, inventory: files } }, true);
  render(<IntakeSlot />);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('reads nothing before somebody says so', async () => {
  expect((await screen.findByRole('heading')).textContent).toBe('Read an inventory: export.xlsx');
  expect(FakeWorker.made).toEqual([]);
  await press('Cancel');
  expect(screen.queryByRole('heading')).toBeNull();
  expect(FakeWorker.made).toEqual([]);
});

it('says how far it is, and ends the worker when it is called off', async () => {
  await press('Read it');
  expect(latest().postMessage).toHaveBeenCalledWith({
    files,
    decimal: undefined,
    wish: { choice: { only: [], exclude: [] }, isHidden: false, older: [] },
  });
  expect(screen.getByRole('status').textContent).toBe('Reading: Unpacking');
  tell({ part: 'progress', sheet: 'vInfo', rows: 2000 });
  expect(screen.getByRole('status').textContent).toBe('Reading: vInfo: 2,000 rows');
  expect(latest().terminate).not.toHaveBeenCalled();
  await press('Cancel');
  expect(latest().terminate).toHaveBeenCalledOnce();
  expect(useWorkbench.getState().document).toBe(EXAMPLE);
});

it('says why a file cannot be read', async () => {
  await press('Read it');
  const problems = [importProblem('empty-file', { file: 'export.xlsx' }, {})];
  tell({ part: 'read', read: { problems } });
  expect(screen.getByRole('alert').textContent).toContain('The file is empty.');
});

it('keeps a mistake of ours from taking the page along', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await press('Read it');
  tell({ part: 'failure', message: 'ours' });
  expect(screen.getByRole('alert').textContent).toContain('through a mistake of ours');
});

it('takes the map of an earlier time along, and nothing that is none', async () => {
  await userEvent.click(await screen.findByRole('checkbox'));
  const map = { vcenters: {}, datacenters: {}, clusters: { Alpha: 'cluster-7' }, hosts: {}, vms: {} };
  const choose = async (content: unknown): Promise<void> => {
    const file = new File([JSON.stringify(content)], 'names.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText(/^The map of an earlier time/), file);
  };
  await choose({ clusters: 7 });
  expect((await screen.findByRole('alert')).textContent).toContain('no map of names');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read it' }).disabled).toBe(true);
  await choose(map);
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
  await press('Read it');
  expect(latest().postMessage).toHaveBeenCalledWith({
    files,
    decimal: undefined,
    wish: { choice: { only: [], exclude: [] }, isHidden: true, map, older: [] },
  });
});
