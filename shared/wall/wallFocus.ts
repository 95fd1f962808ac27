import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { ActionId, CauseId, EventId } from '#shared/domain/incident/ids.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import type { WallLook } from '#shared/settings/settings.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Which picture fills the room. */
export interface ShownPicture {
  /** From 0, among those that the room may see. */
  readonly at: number;
  /** Where a page finds the pictures of this incident; it ends in a slash. */
  readonly folder: string;
}

/** An action of an earlier incident that the room is asked about; never a private one. */
export interface ShownPromise extends Pick<ActionItem, 'title' | 'priority' | 'status'> {
  /** Of this action among those of all incidents. */
  readonly key: string;
  readonly owner: string;
  /** Calendar date `YYYY-MM-DD`, as it was written; empty: none. */
  readonly due: string;
  /** The causes that it answers. */
  readonly answers: readonly string[];
  /** What it was promised after: `Payments down, 3 March 2026`. */
  readonly from: string;
  /** From 1, among `count`. */
  readonly number: number;
  readonly count: number;
}

/** What the facilitator's window looks at, as far as the wall follows it. */
export interface WallFocus {
  /** Index of the current block in the plan; null while no meeting runs, then the wall follows the place. */
  readonly block: number | null;
  readonly place: DeskPlace;
  /** The event in the light; null, gone or not to be shown: the nearest one that may be. */
  readonly eventId: EventId | null;
  readonly knownThen: Timestamp | null;
  /** The answer that is worked on; null stands for the failure itself. */
  readonly causeId: CauseId | null;
  /** While the meeting closes: the action whose owner and date are being found. Null or left out: none. */
  readonly actionId?: ActionId | null;
  /** The meeting has ended and its closing list is on the desk. Left out: it is not. */
  readonly isClosing?: boolean;
  /** The promise that the room looks at; null or left out: there is none. */
  readonly promise?: ShownPromise | null;
  /** Whether the room sees all whys at a glance, whatever the block is about. Left out: it does not. */
  readonly isOverview?: boolean;
  /** The picture that fills the room, at the event or answer in the light. Left out: none does. */
  readonly picture?: ShownPicture;
  /** Light where it is left out. */
  readonly look?: WallLook;
  /** From 0; a page that is not there means the nearest one that is. */
  readonly page: number;
  readonly isBlank: boolean;
  /** Whether the room sees the parking lot, at the end of the action items. */
  readonly isParkedShown: boolean;
}
