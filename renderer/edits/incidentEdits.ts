import type { AppStore } from '#renderer/store/appStore.ts';
import {
  dismissFinding,
  dismissHint,
  type FindingName,
  restoreFinding,
  restoreHints,
} from '#shared/domain/dismissalEdits.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { DismissedFinding, DismissedHint } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/orderedItems.ts';
import { type ConflictChoice, decideConflict } from '#shared/merge/decideConflict.ts';

export interface IncidentEdits {
  setSummary(text: string): void;
  /** Title, severity and the like, as one step. */
  setDetails(patch: Patch<Incident>): void;
  /** Lets a finding stand, for a reason. */
  dismissFinding(dismissal: DismissedFinding): void;
  restoreFinding(name: FindingName): void;
  /** Lets one hint stand, or with its rule alone every hint of its kind. */
  dismissHint(dismissal: DismissedHint): void;
  restoreHints(): void;
  /** Decides one place that a merge left open; false where it cannot be as it was chosen. */
  decide(conflict: MergeConflict, choice: ConflictChoice): boolean;
}

const DECISION_LABELS: Readonly<Record<ConflictChoice, string>> = {
  mine: 'Decide on mine',
  theirs: 'Decide on theirs',
  both: 'Decide on both',
};

/** The edits of the document as a whole, each a named undo step. */
export function createIncidentEdits(store: AppStore): IncidentEdits {
  const { edit } = store.getState();
  return {
    setSummary: (summary) =>
      edit({
        label: 'Edit summary',
        burst: fieldKey(placeSpot('summary', 'summary')),
        apply: (incident) => applyPatch(incident, { summary }),
      }),
    setDetails: (patch) => edit({ label: 'Edit details', apply: (incident) => applyPatch(incident, patch) }),
    dismissFinding: (dismissal) =>
      edit({ label: 'Dismiss finding', apply: (incident) => dismissFinding(incident, dismissal) }),
    restoreFinding: (name) =>
      edit({ label: 'Show finding again', apply: (incident) => restoreFinding(incident, name) }),
    dismissHint: (dismissal) =>
      edit({
        label: dismissal.excerpt === undefined ? 'Dismiss hints of a kind' : 'Dismiss hint',
        apply: (incident) => dismissHint(incident, dismissal),
      }),
    restoreHints: () => edit({ label: 'Show dismissed hints', apply: restoreHints }),
    decide: (conflict, choice) => {
      const { incident } = store.getState();
      const decided = incident === null ? null : decideConflict(incident, conflict, choice);
      if (decided !== null) edit({ label: DECISION_LABELS[choice], apply: () => decided });
      return decided !== null;
    },
  };
}
