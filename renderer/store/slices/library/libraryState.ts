import type { NewIncident } from '#shared/domain/createIncident.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Library } from '#shared/ipc/libraryPayloads.ts';
import type { RecentFile, RecoveryNote, StartInfo } from '#shared/ipc/payloads.ts';
import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';

export interface LibrarySlice {
  readonly library: Library | null;
  readonly recent: readonly RecentFile[];
  readonly recoveries: readonly RecoveryNote[];
  /** The full path of the incident that was just left for the list, which the list gives the keyboard to; null: none. */
  readonly leftPath: string | null;
  /** The list has its row. */
  returned(): void;
  readonly platform: StartInfo['platform'];
  readonly version: string;
  /** Earlier incidents like the open one, as they were found last; none while nobody has looked. */
  readonly similar: readonly SimilarIncident[];
  start(): Promise<void>;
  refreshLibrary(): Promise<void>;
  /** Another incident is open, or none: what was found for the last one says nothing about it. */
  forgetSimilar(): void;
  /** Looks through the library for incidents like the open one. */
  findSimilar(): Promise<void>;
  chooseFolder(): Promise<void>;
  create(incident: NewIncident): Promise<boolean>;
  createSample(): Promise<void>;
  /** Makes an incident of this title with the one in this file as its template, and opens it. */
  createLike(path: string, title: string): Promise<void>;
  openPath(path: string): Promise<void>;
  /** Opens an incident and gives this spot of it the focus. */
  openAt(path: string, spot: DeskSpot): Promise<void>;
  openWithDialog(): Promise<void>;
  restore(id: string): Promise<void>;
  discardRecovery(id: string): Promise<void>;
  goHome(): Promise<void>;
}
