import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** A field of the incident, as the desk can go to it; its name in the window is made by `fieldKey`. */
export interface DeskSpot {
  readonly place: DeskPlace;
  /** The event, row, cause, action or item; empty for fields of the incident itself. */
  readonly id: string;
  /** By its name in the file. */
  readonly field: string;
}
