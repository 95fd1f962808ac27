import type { SecondHand } from '#renderer/store/secondHand.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';

/** How the meeting is looked at; never saved. */
export interface MeetingView {
  /** How often the card of questions was turned. */
  readonly promptsTurned: number;
  readonly redirectsTurned: number;
  readonly isRedirectShown: boolean;
  /** While the meeting closes: the action whose owner and date are being found; null: the first that lacks one. */
  readonly assigningId: ActionId | null;
  /** The action chosen to get another owner or date, though it has both. */
  readonly reassigningId: ActionId | null;
  /** The promise of an earlier incident that is before the room, by its key; null: the first. */
  readonly promiseKey: string | null;
  /** Seconds by which the computer's clock ran ahead of the time that passed, not yet answered for. */
  readonly gapSeconds: number;
}

export interface MeetingSlice {
  /** Moves at each second of the meeting's clock, and at each minute while no meeting is under way. */
  readonly secondHand: SecondHand;
  readonly meetingView: MeetingView;
  /** Shows other questions to ask the room. */
  turnPrompts(): void;
  /** Shows the card of redirects, or its next one. */
  turnRedirects(): void;
  /** Brings an action before the room; null brings the first that lacks its owner or date. */
  showAction(id: ActionId | null): void;
  /** Brings an action before the room to get another owner or date, though it has both. */
  reassignAction(id: ActionId): void;
  /** Keeps an action before the room though nothing of it may be missing any more. */
  holdAction(id: ActionId): void;
  /** Brings a promise of an earlier incident before the room. */
  showPromise(key: string): void;
  /** Adds seconds by which the computer's clock ran ahead. */
  addGap(seconds: number): void;
  /** The person has said what the gap was. */
  clearGap(): void;
}
