import { useEffect, useState, type ReactNode } from 'react';

/** How long typing rests before something is read out, in milliseconds. */
const REST = 900;

/** Tells a screen reader a text once typing rests, and says nothing of the one it began with. */
export function OnceRested({ text }: { text: string }): ReactNode {
  const [first] = useState(text);
  const [rested, setRested] = useState('');
  useEffect(() => {
    if (text === first && rested === '') return undefined;
    const timer = setTimeout(() => {
      setRested(text);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [text, first, rested]);
  return (
    <p className="for-ears" aria-live="polite">
      {rested}
    </p>
  );
}
