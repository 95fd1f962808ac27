/**
 * A place that two people changed differently. What one of them wrote stands in its place in the incident, so that the
 * file is complete; what the other wrote stands here until somebody decides.
 */
export interface MergeConflict {
  /** The keys that lead there, with dots, without positions: `timeline.title`; `timeline` for an event as a whole. */
  readonly path: string;
  /** The event, row, cause, action or item by its id, an alias by its name; absent for the incident's own fields. */
  readonly id?: string;
  /**
   * What the other side has there, as in the file. Absent: it has nothing there; for a thing as a whole, one side
   * deleted it while the other changed or needed it.
   */
  readonly theirs?: ConflictValue;
}

/** What may stand at a place of an incident, as in the file: the other side's is not interpreted before it is chosen. */
export type ConflictValue = string | number | boolean | null | object;
