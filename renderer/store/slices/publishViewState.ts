import type { Audience } from '#shared/domain/incident/publication.ts';
import type { PublishAt, PublishStep } from '#shared/domain/incident/publishSteps.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** A file that left in this session, so that it can be opened from where it is noted. */
export interface WrittenFile {
  /** When it left, as the record of exports says. */
  readonly at: Timestamp;
  readonly path: string;
}

/** How the document is looked at before it leaves; never saved. */
export interface PublishView extends PublishAt {
  /** Marks in the public texts what they leave out of the internal ones, and what they add. */
  readonly isDifferenceShown: boolean;
  readonly written: readonly WrittenFile[];
}

export interface PublishViewSlice {
  readonly publishView: PublishView;
  chooseAudience(audience: Audience): void;
  chooseStep(step: PublishStep): void;
  showDifference(isShown: boolean): void;
  noteWritten(file: WrittenFile): void;
}
