import type { CopiesBeside } from '#shared/ipc/payloads.ts';

/** Conflict copies that programs for synchronised folders left beside the file of the open incident. */
export interface CopiesSlice {
  /** Null while nobody has looked. */
  readonly copiesBeside: CopiesBeside | null;
  /** Full keys (`copyKey`) of what the person put off, until the window is closed. */
  readonly copiesPutOff: ReadonlySet<string>;
  readonly isMergingCopies: boolean;
  findCopies(): Promise<void>;
  /** Another incident is open, or none: what lay beside the last one says nothing about it. */
  forgetCopies(): void;
  /**
   * Merges copies by their names into the open incident as one undo step, saves it, and then puts the copies away
   * among the kept versions. Whatever of it is refused is said.
   */
  mergeCopies(names: readonly string[]): Promise<void>;
  /** Opens the file and does the same there. */
  mergeCopiesInto(path: string, names: readonly string[]): Promise<void>;
  /** Says no more of what lies beside the file now; a new copy is said again. */
  putOffCopies(): void;
  /** Says again what was put off, and looks once more. */
  showCopies(): Promise<void>;
}
