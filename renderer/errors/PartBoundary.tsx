import { Component, type ComponentType, type ReactNode } from 'react';

/** The code of a part did not come: its file is not there, or cannot be read. */
export class NotLoaded extends Error {}

/** The words in the place of a part that failed. */
export interface PartFailure {
  /** What the part is called, as the start of a sentence: `Timeline`. */
  readonly name: string;
  readonly error: Error;
  /** Draws the part again; what was not loaded is asked for again. */
  readonly onRetry: () => void;
}

interface PartBoundaryProps {
  readonly name: string;
  readonly Failed: ComponentType<PartFailure>;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly error: Error | null;
}

/** Keeps a failure to the part that failed, so that the rest of the window still works. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override readonly state: PartBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { name, Failed, children } = this.props;
    if (error === null) return children;
    return <Failed name={name} error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
