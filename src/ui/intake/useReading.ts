import { useEffect, useState } from 'react';
import type { EstateRead } from '../../import/readEstate.ts';
import { startWorker } from '../startWorker.ts';
import type { Asked, Told } from './told.ts';
import workerAddress from './worker.ts?worker&url';

/** How far the reading of a file is. */
export interface Reading {
  readonly sheet: string | undefined;
  readonly rows: number;
  readonly read: EstateRead | undefined;
}

const NOTHING: Reading = { sheet: undefined, rows: 0, read: undefined };

/** Reads files in a worker once that is wanted, and again when something else is said of them; leaving ends the worker. Throws our own mistake while rendering. */
export function useReading({ files, decimal }: Asked, isWanted: boolean): Reading {
  const [reading, setReading] = useState(NOTHING);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const worker = startWorker(workerAddress);
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.part === 'failure') setFailure(data.message);
      else if (data.part === 'read') setReading((last) => ({ ...last, read: data.read }));
      else setReading({ sheet: data.sheet, rows: data.rows, read: undefined });
    };
    worker.onerror = ({ message }) => {
      setFailure(message);
    };
    worker.postMessage({ files, decimal } satisfies Asked);
    return () => {
      worker.terminate();
    };
  }, [files, decimal, isWanted]);
  if (failure !== undefined) throw new Error(failure);
  return reading;
}
