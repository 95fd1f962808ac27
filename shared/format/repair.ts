/**
 * Something in a file that was put right while reading it. Only changes are repairs: a value that is
 * odd but readable, such as an end before its start, stays and is a finding of completeness.
 */
export interface Repair {
  /** Where, such as `causes[2].parentId`. */
  readonly place: string;
  /** What stood there and what was made of it, as a sentence without a full stop. */
  readonly message: string;
}

/** Called by the repairing steps, in the order of their repairs. */
export type NoteRepair = (place: string, message: string) => void;
