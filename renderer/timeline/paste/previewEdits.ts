import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import {
  chooseForAll,
  chooseOption,
  decideAllLines,
  decideEvent,
  decideLine,
  decideToldTwice,
  type LineFate,
  markMilestone,
  type PasteDecisions,
  type TwiceAnswer,
  takeEvents,
  takeParts,
} from '#shared/import/paste/pasteDecisions.ts';
import type { PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';

/** Everything that can be decided in a preview. */
export interface PreviewEdits {
  take(keys: readonly string[], isTaken: boolean): void;
  patch(key: string, patch: Patch<TimelineEvent>): void;
  choose(key: string, option: TimeOption): void;
  /** Picks the same of the possible times of each event, counted from 0. */
  chooseAlike(events: readonly PlannedEvent[], index: number): void;
  /** Says that an event marks a milestone. */
  mark(key: string, name: MilestoneName): void;
  takeParts(keys: readonly string[], isTaken: boolean): void;
  keepLine(key: string, fate: LineFate): void;
  keepAllLines(fate: LineFate): void;
  /** Says whether all moments that two sources tell become one event each. */
  joinToldTwice(answer: TwiceAnswer): void;
}

/** Binds the decisions to the state that holds them. */
export function previewEdits(
  update: (change: (decisions: PasteDecisions) => PasteDecisions) => void,
): PreviewEdits {
  return {
    take: (keys, isTaken) => update((decisions) => takeEvents(decisions, keys, isTaken)),
    patch: (key, patch) => update((decisions) => decideEvent(decisions, key, { patch })),
    choose: (key, option) => update((decisions) => chooseOption(decisions, key, option)),
    chooseAlike: (events, index) => {
      const picked = events.flatMap(({ key, parsed }) => {
        const option = parsed.choices[index];
        return option === undefined ? [] : [{ key, option }];
      });
      update((decisions) => chooseForAll(decisions, picked));
    },
    mark: (key, name) => update((decisions) => markMilestone(decisions, key, name)),
    takeParts: (keys, isTaken) => update((decisions) => takeParts(decisions, keys, isTaken)),
    keepLine: (key, fate) => update((decisions) => decideLine(decisions, key, fate)),
    joinToldTwice: (answer) => update((decisions) => decideToldTwice(decisions, answer)),
    keepAllLines: (fate) => update((decisions) => decideAllLines(decisions, fate)),
  };
}
