import '../policy.ts';
import { tell, type WaysQuestion } from './tell.ts';

// Every way takes a projection of its own, and the price list: both stay out of the page.
addEventListener('message', ({ data }: MessageEvent<WaysQuestion>) => {
  postMessage(tell(data));
});
