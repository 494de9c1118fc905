import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EXAMPLE } from '../state/example.ts';
import { ask } from './ask.ts';
import type { Told } from './question.ts';

const question = { scenario: EXAMPLE, today: '2026-11-24' };
const further = { part: 'further', further: {} } as Told;
const sensitivity = { part: 'sensitivity', sensitivity: {} } as Told;

class FakeWorker {
  static readonly made: FakeWorker[] = [];
  onmessage: ((event: { data: Told }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  constructor() {
    FakeWorker.made.push(this);
  }

  tell(...parts: Told[]): void {
    for (const data of parts) this.onmessage?.({ data });
  }
}

const latest = (): FakeWorker => {
  const worker = FakeWorker.made.at(-1);
  if (!worker) throw new Error('nobody was asked');
  return worker;
};

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.made.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks nobody while typing goes on', () => {
  vi.stubGlobal('Worker', FakeWorker);
  const hear = vi.fn();
  ask(question, hear)();
  vi.runAllTimers();
  expect(FakeWorker.made).toEqual([]);
});

it('hears every part, asks the same worker again, and ends one that still computes', () => {
  vi.stubGlobal('Worker', FakeWorker);
  const hear = vi.fn();
  const back = ask(question, hear);
  vi.runAllTimers();
  const worker = latest();
  expect(worker.postMessage).toHaveBeenCalledWith(question);
  worker.tell(further, sensitivity);
  expect(hear.mock.calls).toEqual([[further], [sensitivity]]);
  back();
  expect(worker.terminate).not.toHaveBeenCalled();

  const late = vi.fn();
  const again = ask(question, late);
  vi.runAllTimers();
  expect(FakeWorker.made).toHaveLength(1);
  worker.tell(further);
  again();
  expect(worker.terminate).toHaveBeenCalledOnce();

  const last = ask(question, hear);
  vi.runAllTimers();
  expect(FakeWorker.made).toHaveLength(2);
  latest().onerror?.({ message: 'broken' });
  expect(hear).toHaveBeenLastCalledWith({ part: 'failure', message: 'broken' });
  last();
});

it('takes turns with everything else where there are no workers, until it is taken back', async () => {
  vi.stubGlobal('Worker', undefined);
  const hear = vi.fn();
  const heard = (): string[] => hear.mock.calls.map(([told]) => (told as Told).part);
  const back = ask(question, hear);
  await vi.advanceTimersToNextTimerAsync();
  await loaded();
  await vi.advanceTimersToNextTimerAsync();
  expect(heard()).toEqual(['further']);
  back();
  await vi.runAllTimersAsync();
  expect(heard()).toEqual(['further']);
  ask(question, hear)();
  ask(question, hear);
  await vi.advanceTimersToNextTimerAsync();
  await loaded();
  await vi.runAllTimersAsync();
  expect(heard()).toEqual(['further', 'further', 'sensitivity']);
});

it('says our own mistake instead of nothing', async () => {
  vi.stubGlobal('Worker', undefined);
  const hear = vi.fn();
  ask({ ...question, scenario: { ...EXAMPLE, start: 'no month' } }, hear);
  await vi.advanceTimersToNextTimerAsync();
  await loaded();
  await vi.runAllTimersAsync();
  expect(hear.mock.calls.map(([told]) => (told as Told).part)).toEqual(['failure']);
});

/** What tells is loaded when it is first asked for. */
async function loaded(): Promise<void> {
  await import('./told.ts');
}
