import '../policy.ts';
import type { Question } from './question.ts';
import { told } from './told.ts';

// Further projections run here, so that no keystroke waits for them. A question that nobody wants answered any more ends
// with this worker.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  for (const part of told(data)) postMessage(part);
});
