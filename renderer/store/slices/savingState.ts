import type { Flushed } from '#shared/ipc/payloads.ts';

/** Writing the open document to its file, in the ways a person can ask for. */
export interface SavingSlice {
  /**
   * Writes what is pending; true when it is in the file. Behind another write it waits, and the edits go to the
   * recovery file meanwhile.
   */
  save(): Promise<boolean>;
  /** The same until the file holds everything, also what is typed meanwhile; before the document is left. */
  saveAll(): Promise<boolean>;
  /** Saves all before the window closes, with `tell` called as more is known of where the edits are. */
  flush(tell: (flushed: Flushed) => void): Promise<void>;
  /**
   * Takes in what another program wrote to the file, and saves both: one undo step. Asks the person where theirs cannot
   * be read, or where nobody knows what both began with.
   */
  mergeTheirs(): Promise<void>;
  keepMine(): Promise<void>;
  takeTheirs(): Promise<void>;
  saveCopy(): Promise<void>;
}
