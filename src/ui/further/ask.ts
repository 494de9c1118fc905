import workerAddress from './worker.ts?worker&url';
import { startWorker } from '../startWorker.ts';
import { partsOf, type Question, type Told } from './question.ts';

/** Typing rests so long, in milliseconds, before anything more than the first answer is computed. */
const REST = 120;

type Hear = (part: Told) => void;

/** Asks a question behind the first answer; what it gives takes the question back. */
export function ask(question: Question, hear: Hear): () => void {
  let end = (): void => undefined;
  const waiting = setTimeout(() => {
    end = typeof Worker === 'undefined' ? inTurns(question, hear) : inWorker(question, hear);
  }, REST);
  return () => {
    clearTimeout(waiting);
    end();
  };
}

// A worker that has answered waits here for the next question.
let idle: Worker | undefined;

function inWorker(question: Question, hear: Hear): () => void {
  const worker = idle ?? startWorker(workerAddress);
  idle = undefined;
  let parts = 0;
  const finish = (): void => {
    worker.onmessage = null;
    worker.onerror = null;
    idle = worker;
  };
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    parts += 1;
    if (parts === partsOf(question) || data.part === 'failure') finish();
    hear(data);
  };
  worker.onerror = ({ message }) => {
    hear({ part: 'failure', message });
  };
  worker.postMessage(question);
  return () => {
    // One that still computes cannot hear that it may stop.
    if (idle !== worker) worker.terminate();
  };
}

/** Where there are no workers: part by part, with a turn for everything else in between. */
function inTurns(question: Question, hear: Hear): () => void {
  let next: ReturnType<typeof setTimeout> | undefined;
  let isWanted = true;
  const begin = async (): Promise<void> => {
    const { told } = await import('./told.ts');
    const parts = told(question);
    const turn = (): void => {
      const { value, done } = parts.next();
      if (done === true) return;
      hear(value);
      next = setTimeout(turn, 0);
    };
    if (isWanted) next = setTimeout(turn, 0);
  };
  begin().catch((failure: unknown) => {
    hear({ part: 'failure', message: String(failure) });
  });
  return () => {
    isWanted = false;
    clearTimeout(next);
  };
}
