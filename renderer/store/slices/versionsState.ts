import type { Incident } from '#shared/domain/incident/incident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** The earlier versions of the open incident. */
export interface VersionsSlice {
  /** Lists them in a dialog; says it where none is kept. */
  showVersions(): Promise<void>;
  /** Keeps what a document was made of, under the fingerprint in the record of exports. A failure is said. */
  keepExported(exported: Incident, fingerprint: string): Promise<void>;
  /** Reads one by its number; null where it cannot be read any more, which is said. */
  readVersion(number: number): Promise<Incident | null>;
  /**
   * Puts one in the place of the open incident, or only one part of it, as one undo step. `name` tells it from others:
   * `11 Mar 2026, 09:02`.
   */
  bringBack(version: Incident, name: string, part?: DeskPlace): void;
}
