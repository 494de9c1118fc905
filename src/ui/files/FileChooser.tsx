import { useRef, type ReactNode } from 'react';
import { takeFile } from './open.ts';

/** A button that lets somebody choose a file; dropping one anywhere on the page does the same. */
export function FileChooser({
  label,
  accept,
  children,
}: {
  label: string;
  accept: string;
  children: ReactNode;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void takeFile(file);
        }}
      />
    </>
  );
}
