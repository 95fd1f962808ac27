import type { WallPlacement } from '#shared/ipc/payloads.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';

/** What the room sees of the desk; never saved. */
export interface WallView {
  /** Where the wall is; null while it is closed. */
  readonly placement: WallPlacement | null;
  readonly isBlank: boolean;
  /** What stays on the wall whatever the desk does; null while the wall follows. */
  readonly frozen: WallMessage | null;
  readonly isParkedShown: boolean;
  /** All whys are shown at a glance for as long as the wall would show this subject; null: they are not. */
  readonly overviewOf: string | null;
  /** The picture that fills the room, from 0, for as long as the wall shows the subject it belongs to; null: none. */
  readonly pictureAt: number | null;
  readonly pictureSubject: string;
  /** From 0, for as long as the wall shows the subject it belongs to. */
  readonly page: number;
  readonly pageSubject: string;
}

export interface WallSlice {
  readonly wall: WallView;
  /** Notes where the wall is; null once it is closed. */
  placeWall(placement: WallPlacement | null): void;
  toggleBlank(): void;
  toggleParked(): void;
  /** Shows all whys at a glance in place of the subject; null takes them away. */
  showOverview(subject: string | null): void;
  /** Keeps a picture on the wall; null lets the wall follow the desk again. */
  freezeWall(message: WallMessage | null): void;
  /** Fills the room with a picture of the subject; null shows its page again. */
  showPicture(at: number | null, subject: string): void;
  /** Turns to a page, counted from 0, of the subject that it belongs to. */
  turnWallTo(page: number, pageSubject: string): void;
  /** The wall follows the desk from its first page; an open window stays open. */
  resetWall(args?: { readonly isBlank: boolean }): void;
}
