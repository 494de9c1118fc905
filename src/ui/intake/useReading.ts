import { useEffect, useRef, useState } from 'react';
import type { Growth } from '../../import/growth.ts';
import type { EstateRead } from '../../import/readEstate.ts';
import { startWorker } from '../startWorker.ts';
import type { Asked, IntakeWish, Told } from './told.ts';
import workerAddress from './worker.ts?worker&url';

/** How far the reading of a file is. */
export interface Reading {
  readonly sheet: string | undefined;
  readonly rows: number;
  readonly read: EstateRead | undefined;
  readonly growth?: Growth | undefined;
}

const NOTHING: Reading = { sheet: undefined, rows: 0, read: undefined };

/** Reads files in a worker once that is wanted, and again when something else is said of them; leaving ends the worker. Throws our own mistake while rendering. */
export function useReading({ files, decimal, wish }: Asked, isWanted: boolean): Reading {
  const [reading, setReading] = useState(NOTHING);
  const asked = useRef<{ readonly worker: Worker; readonly wish: IntakeWish }>(undefined);
  const first = useRef(wish);
  useEffect(() => {
    first.current = wish;
  }, [wish]);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const worker = startWorker(workerAddress);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.part === 'failure') setFailure(data.message);
      else if (data.part === 'read')
        setReading((last) => ({ ...last, read: data.read, growth: data.growth }));
      else setReading((last) => ({ ...last, sheet: data.sheet, rows: data.rows }));
    };
    worker.onerror = ({ message }) => {
      setFailure(message);
    };
    asked.current = { worker, wish: first.current };
    worker.postMessage({ files, decimal, wish: first.current } satisfies Asked);
    return () => {
      asked.current = undefined;
      worker.terminate();
    };
  }, [files, decimal, isWanted]);
  // Another wish is about what was read already: the same worker answers it.
  useEffect(() => {
    if (!asked.current || asked.current.wish === wish) return;
    asked.current = { ...asked.current, wish };
    asked.current.worker.postMessage({ files, decimal, wish } satisfies Asked);
  }, [files, decimal, wish]);
  if (failure !== undefined) throw new Error(failure);
  return reading;
}
