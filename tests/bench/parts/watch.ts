/** What was seen of the headline while somebody typed: milliseconds from each keystroke to its frame, and the longest task. */
export interface Seen {
  readonly times: readonly number[];
  readonly longest: number;
  readonly fields?: number;
}

interface Paint {
  readonly headline: () => string;
  readonly changesFrom: (text: string) => Promise<boolean>;
  readonly becomes: (text: string) => Promise<boolean>;
  readonly begin: () => void;
  readonly end: () => Promise<void>;
  readonly seen: () => Seen;
}

declare global {
  interface Window {
    paint: Paint;
  }
}

/**
 * Watches verdict and totals. A keystroke is answered by the first frame that shows another headline than when it was
 * pressed; one that was overtaken by the next is answered with it. Runs in the page.
 */
export function watchHeadline(): void {
  const GIVE_UP = 4000;
  const times: number[] = [];
  let longest = 0;
  let isTyping = false;
  let waiting: { at: number; text: string }[] = [];
  const headline = (): string =>
    [...document.querySelectorAll('[data-testid=verdict], .comparison [data-key=total] td')]
      .map(({ textContent }) => textContent)
      .join(' ');
  const afterPaint = (work: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(0);
    });
  };
  const look = (): void => {
    const text = headline();
    const answered = waiting.filter((one) => one.text !== text);
    waiting = waiting.filter((one) => one.text === text);
    if (answered.length > 0)
      afterPaint(() => {
        for (const { at } of answered) times.push(performance.now() - at);
      });
  };
  new MutationObserver(look).observe(document.querySelector('main') ?? document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  document.addEventListener(
    'input',
    (event) => {
      if (isTyping) waiting.push({ at: event.timeStamp, text: headline() });
    },
    true,
  );
  new PerformanceObserver((list) => {
    if (isTyping) longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const until = (done: () => boolean): Promise<boolean> =>
    new Promise((answer) => {
      const begun = performance.now();
      const again = (): void => {
        if (done() || performance.now() - begun > GIVE_UP) answer(done());
        else setTimeout(again, 20);
      };
      again();
    });
  window.paint = {
    headline,
    changesFrom: (text) => until(() => headline() !== text),
    becomes: (text) => until(() => headline() === text),
    begin: () => {
      isTyping = true;
    },
    end: async () => {
      await until(() => waiting.length === 0);
      // What was typed and taken back before a frame could show it has been answered by standing still.
      waiting = [];
      isTyping = false;
    },
    seen: () => ({ times, longest }),
  };
}
