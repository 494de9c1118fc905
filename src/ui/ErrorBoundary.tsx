import { Component, type ReactNode } from 'react';
import { CRASH_WORDS } from '../wording/ui/page.ts';
import { CrashDetails } from './CrashDetails.tsx';

interface Props {
  /** When this changes, the part tries again. */
  readonly again: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | undefined;
  readonly again: unknown;
}

/** Keeps a mistake in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: undefined, again: this.props.again };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return Object.is(props.again, state.again) ? null : { failure: undefined, again: props.again };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <section className="crash" role="alert">
        <p>{CRASH_WORDS.sentence}</p>
        <CrashDetails error={failure.error} />
      </section>
    );
  }
}
