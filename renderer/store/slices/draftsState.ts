import type { Drafts } from '#shared/drafts/drafts.ts';

/** Which of the half-typed text the disk holds whole. */
export interface DraftsKept {
  /** Whether the texts of the open incident's fields are kept; the window forgets them when it shows another. */
  readonly ofIncident: boolean;
  /** Whether the texts of forms that belong to no incident are kept; the window holds them until it closes. */
  readonly ofForms: boolean;
}

/** What stands in fields and in no incident. Never exported, never on the wall, in no undo. */
export interface DraftsSlice {
  /** Of the open incident's fields. */
  readonly drafts: Drafts;
  /** The same as the disk has them. */
  readonly keptDrafts: Drafts;
  /** Of forms that belong to no incident. */
  readonly formDrafts: Drafts;
  readonly keptFormDrafts: Drafts;
  /** Notes what stands in a field; null once it is in the incident or was cleared. */
  setDraft(key: string, text: string | null): void;
  /** Forgets a form with all of its fields: it was finished, or is begun again. */
  dropForm(form: string): void;
  /** Writes down what stands there now, where it changed. */
  keepDrafts(): Promise<DraftsKept>;
}
