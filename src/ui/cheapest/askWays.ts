import { attempt } from '../late/attempt.ts';
import { startWorker } from '../startWorker.ts';
import type { WaysQuestion, WaysTold } from './tell.ts';
import workerAddress from './worker.ts?worker&url';

/** Typing rests so long, in milliseconds, before ways are compared. */
const REST = 200;

type Hear = (told: WaysTold) => void;

/** Asks about the ways once typing rests; what it gives takes the question back. */
export function askWays(question: WaysQuestion, hear: Hear): () => void {
  let end = (): void => undefined;
  const waiting = setTimeout(() => {
    end = typeof Worker === 'undefined' ? here(question, hear) : inWorker(question, hear);
  }, REST);
  return () => {
    clearTimeout(waiting);
    end();
  };
}

function inWorker(question: WaysQuestion, hear: Hear): () => void {
  const worker = startWorker(workerAddress);
  const end = (): void => {
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<WaysTold>) => {
    end();
    hear(data);
  };
  worker.onerror = ({ message }) => {
    end();
    hear({ part: 'failure', message });
  };
  worker.postMessage(question);
  return end;
}

/** Where there are no workers: the same, once it is loaded. */
function here(question: WaysQuestion, hear: Hear): () => void {
  let isWanted = true;
  void attempt(async () => {
    const { tell } = await import('./tell.ts');
    if (isWanted) hear(tell(question));
  });
  return () => {
    isWanted = false;
  };
}
