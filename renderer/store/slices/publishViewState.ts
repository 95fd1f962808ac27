import type { Audience } from '#shared/domain/incident/publication.ts';

/** How the document is looked at before it leaves; never saved. */
export interface PublishView {
  /** Whom the document is for: what is shown, and what every export makes. */
  readonly audience: Audience;
  /** Marks in the public texts what they leave out of the internal ones, and what they add. */
  readonly isDifferenceShown: boolean;
}

export interface PublishViewSlice {
  readonly publishView: PublishView;
  chooseAudience(audience: Audience): void;
  showDifference(isShown: boolean): void;
}
