import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** The name of the drawn part: another name makes the boundary try again. */
  readonly subject: string;
  /** What stands in its place where drawing fails. */
  readonly failed: (reason: string) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** What could not be drawn, and why; null while all is well. */
  readonly failure: { readonly subject: string; readonly reason: string } | null;
}

/** Where drawing fails, draws something else instead of a blank window. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    // The subject is filled in with the props, which are not known here.
    return { failure: { subject: '', reason: error instanceof Error ? error.message : String(error) } };
  }

  static getDerivedStateFromProps(
    { subject }: ErrorBoundaryProps,
    { failure }: ErrorBoundaryState,
  ): ErrorBoundaryState {
    if (failure === null || failure.subject === subject) return { failure };
    return { failure: failure.subject === '' ? { ...failure, subject } : null };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.failed(failure.reason);
  }
}
