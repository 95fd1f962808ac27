import type { Audience } from '#shared/domain/incident/publication.ts';

/** How a document is wanted, whatever format it ends up in. */
export interface ReportOptions {
  readonly audience: Audience;
  /** Adds a Mermaid diagram of the causes, for viewers that draw it. */
  readonly hasMermaid?: boolean;
  /** Adds the timeline and cause drawings, for printable pages. */
  readonly hasFigures?: boolean;
}
