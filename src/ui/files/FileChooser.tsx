import { useRef, type ReactNode } from 'react';
import { sourceOf } from './dropped.ts';
import { takeFiles } from './open.ts';

/** A button that lets somebody choose a file, or many; dropping them anywhere on the page does the same. */
export function FileChooser({
  label,
  accept,
  isMany = false,
  children,
}: {
  label: string;
  accept: string;
  isMany?: boolean;
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
        multiple={isMany}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])].map(sourceOf);
          event.currentTarget.value = '';
          void takeFiles(files);
        }}
      />
    </>
  );
}
