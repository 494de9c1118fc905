import { useState, type ReactNode } from 'react';
import { CRASH_WORDS } from '../wording/ui/page.ts';

/** What a report of a mistake needs; never names or amounts of the scenario. */
export function CrashDetails({ error }: { error: unknown }): ReactNode {
  const [copied, setCopied] = useState(false);
  const details = detailsOf(error);
  const copy = (): void => {
    void navigator.clipboard.writeText(details).then(() => {
      setCopied(true);
    });
  };
  return (
    <button type="button" onClick={copy}>
      {copied ? CRASH_WORDS.copied : CRASH_WORDS.copy}
    </button>
  );
}

function detailsOf(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.name) : 'no trace';
  // The first line of a trace repeats the message, which may quote an id of the scenario.
  const places = trace.split('\n').filter((line) => /^\s*at |@/.test(line));
  const kind = error instanceof Error ? error.name : typeof error;
  return [`Phasein, ${navigator.userAgent}`, kind, ...places].join('\n');
}
