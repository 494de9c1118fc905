import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { LateFailed } from './LateFailed.tsx';

/** A part of the page that is loaded when it is first shown, or before that while the browser has nothing to do. */
export interface Late<Props> {
  (props: Props): ReactNode;
  /** Loads it beforehand; a failure is left for whoever shows it to find. */
  readonly beforehand: () => void;
}

/** What came: the part, or the word that it did not come. */
type Came<Props> = ComponentType<{ readonly again: () => void; readonly props: Props }>;

/** Makes a part that is loaded late; while it comes `waiting` stands there, and where it does not come it can be asked for again. */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): Late<Props> {
  let loading = loadOnce(load);
  function LatePart(props: Props): ReactNode {
    // What has come before stands there at once: the browser takes its picture of a page to be printed without waiting.
    const [Shown, show] = useState(() => loading.shown());
    const again = (): void => {
      loading = loadOnce(load);
      show(() => loading.shown());
    };
    return (
      <Suspense fallback={waiting}>
        <Shown again={again} props={props} />
      </Suspense>
    );
  }
  const beforehand = (): void => {
    const early = loading;
    void early.begin().then((came) => {
      if (came === DidNotCome && early === loading) loading = loadOnce(load);
    });
  };
  return Object.assign(LatePart, { beforehand });
}

function loadOnce<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { readonly begin: () => Promise<Came<Props>>; readonly shown: () => Came<Props> } {
  let coming: Promise<Came<Props>> | undefined;
  let came: Came<Props> | undefined;
  const begin = (): Promise<Came<Props>> => {
    coming ??= load().then(
      (Part) => {
        came = ({ props }) => <Part {...props} />;
        return came;
      },
      () => DidNotCome,
    );
    return coming;
  };
  const Coming = lazy(async () => ({ default: await begin() }));
  return { begin, shown: () => came ?? Coming };
}

function DidNotCome({ again }: { readonly again: () => void }): ReactNode {
  return <LateFailed again={again} />;
}
