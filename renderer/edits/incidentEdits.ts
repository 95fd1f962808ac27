import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { renamePerson } from '#shared/aliases/renamePerson.ts';
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
import { type ConflictChoice, decidedIncident } from '#shared/merge/decidedIncident.ts';
import { isSame } from '#shared/merge/sides.ts';
import { type HalfName, withFullName } from '#shared/names/halfNames.ts';
import { listed } from '#shared/text/phrases.ts';

export interface IncidentEdits {
  setSummary(text: string): void;
  /** Title, severity and the like, as one step. */
  setDetails(patch: Patch<Incident>): void;
  /** Calls a person otherwise in every text, as one step. */
  renamePerson(from: string, to: string): void;
  /** The names of each person become the full one, wherever a field names them, as one step. */
  joinPeople(people: readonly HalfName[]): void;
  /** Lets a finding stand, for a reason. */
  dismissFinding(dismissal: DismissedFinding): void;
  restoreFinding(name: FindingName): void;
  /** Lets one hint stand, or with its rule alone every hint of its kind. */
  dismissHint(dismissal: DismissedHint): void;
  restoreHints(): void;
  /** Decides one place that a merge left open; false where it cannot be as it was chosen. */
  decide(conflict: MergeConflict, choice: ConflictChoice): Promise<boolean>;
}

const DECISION_LABELS: Readonly<Record<ConflictChoice, string>> = {
  mine: 'Decide on mine',
  theirs: 'Decide on theirs',
  both: 'Decide on both',
};

/** The edits of the document as a whole, each a named undo step. */
export function createIncidentEdits(store: AppStore, { api }: Pick<StoreDeps, 'api'>): IncidentEdits {
  const { edit } = store.getState();
  /** The main process has the validator. */
  const canTakeTheirs = async (conflict: MergeConflict): Promise<boolean> => {
    const { incident } = store.getState();
    const at = incident?.conflicts?.findIndex((each) => isSame(each, conflict)) ?? -1;
    if (incident === null || at === -1) return false;
    const answer = await api.request('incident:canTakeTheirs', { incident, at });
    return answer.ok && answer.value.isPossible;
  };
  return {
    setSummary: (summary) =>
      edit({
        label: 'Edit summary',
        burst: fieldKey(placeSpot('summary', 'summary')),
        apply: (incident) => applyPatch(incident, { summary }),
      }),
    setDetails: (patch) => edit({ label: 'Edit details', apply: (incident) => applyPatch(incident, patch) }),
    renamePerson: (from, to) =>
      edit({ label: `Rename ${from}`, apply: (incident) => renamePerson(incident, from, to).incident }),
    joinPeople: (people) =>
      edit({
        label: `Make ${listed(people, ({ fullName }) => fullName)} one`,
        apply: (incident) => people.reduce(withFullName, incident),
      }),
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
    decide: async (conflict, choice) => {
      if (choice === 'theirs' && !(await canTakeTheirs(conflict))) return false;
      const decided = (incident: Incident) => decidedIncident(incident, conflict, choice) ?? incident;
      edit({
        label: DECISION_LABELS[choice],
        // Another incident may have been opened meanwhile.
        apply: (incident) => (isOpenIn(incident, conflict) ? decided(incident) : incident),
      });
      return true;
    },
  };
}

function isOpenIn({ conflicts = [] }: Incident, conflict: MergeConflict): boolean {
  return conflicts.some((each) => isSame(each, conflict));
}
