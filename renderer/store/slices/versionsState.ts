import type { Dialog } from '#renderer/store/slices/uiState.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportRecord } from '#shared/domain/incident/publication.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { KeptOfAll } from '#shared/versions/withoutFile.ts';

/** The earlier versions of the open incident, and what is kept of all. */
export interface VersionsSlice {
  /** Lists them in a dialog; says it where none is kept. */
  showVersions(): Promise<void>;
  /** Keeps what a document was made of, under the fingerprint in the record of exports. A failure is said. */
  keepExported(exported: Incident, fingerprint: string): Promise<void>;
  /** Shows what its audience would read otherwise now than in this export; says it where what it was made of is not kept. */
  showSinceExport(record: ExportRecord): Promise<void>;
  /** Reads one by its number; null where it cannot be read any more, which is said. */
  readVersion(number: number): Promise<Incident | null>;
  /**
   * Puts one in the place of the open incident, or only one part of it, as one undo step. `name` tells it from others:
   * `11 Mar 2026, 09:02`.
   */
  bringBack(version: Incident, name: string, part?: DeskPlace): void;
  /** What this computer keeps of all incidents; null until it is counted. */
  readonly keptOfAll: KeptOfAll | null;
  /** Opens the dialog of it, and counts it anew. */
  showKept(backTo?: Dialog): Promise<void>;
  /** Writes the newest version of an incident whose file is gone to a file, and opens that. */
  bringBackKept(key: string): Promise<void>;
  /** Has the versions of these incidents deleted when Debrief starts next, or takes that back. Refusals are said. */
  setKeptAside(keys: readonly string[], isSetAside: boolean): Promise<void>;
}
