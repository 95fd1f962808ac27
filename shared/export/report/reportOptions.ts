import type { Audience } from '#shared/domain/incident/publication.ts';
import type { WhysForm } from '#shared/settings/settings.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** How a document is wanted, whatever format it ends up in. */
export interface ReportOptions {
  readonly audience: Audience;
  /** When it leaves; an internal document says the day. Absent: it is only looked at. */
  readonly exportedAt?: Timestamp;
  /** Adds a Mermaid diagram of the causes, for viewers that draw it. */
  readonly hasMermaid?: boolean;
  /** Adds the timeline and cause drawings, for printable pages. */
  readonly hasFigures?: boolean;
  /**
   * Where the document shows the picture of a file from; null: the file is not there, which an internal document says.
   * Absent: pictures and their captions are left out.
   */
  readonly pictures?: (file: string) => string | null;
  /**
   * Where the document shows the drawing of a graph from, by its place among those that are shown. Null or absent: it is
   * told in words, unless the page draws it.
   */
  readonly graphs?: (index: number) => string | null;
  /** How a page with figures tells the whys: once, as text or as a drawing. Absent: as text, which says most. */
  readonly whysAs?: WhysForm;
}
