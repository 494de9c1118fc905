import '../policy.ts';
import { teller, type Asked } from './told.ts';

const tell = teller();

// A large inventory takes seconds: it is read here, so that the page stays alive and can be told to stop.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void tell(data, postMessage);
});
