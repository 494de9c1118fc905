import '../policy.ts';
import { tell, type Asked } from './told.ts';

// A large inventory takes seconds: it is read here, so that the page stays alive and can be told to stop.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void tell(data, postMessage);
});
