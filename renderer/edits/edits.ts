import { type ActionItemEdits, createActionItemEdits } from '#renderer/edits/actionItemEdits.ts';
import { type AgendaEdits, createAgendaEdits } from '#renderer/edits/agendaEdits.ts';
import { type CauseOutcomes, createCauseOutcomes } from '#renderer/edits/causeOutcomes.ts';
import { type CausesEdits, createCausesEdits } from '#renderer/edits/causesEdits.ts';
import { type ClockEdits, createClockEdits } from '#renderer/edits/clockEdits.ts';
import { type ClosingEdits, createClosingEdits } from '#renderer/edits/closingEdits.ts';
import { createImpactTableEdits, type ImpactTableEdits } from '#renderer/edits/impactTableEdits.ts';
import { createIncidentEdits, type IncidentEdits } from '#renderer/edits/incidentEdits.ts';
import { createItemListEdits, type ItemListEdits } from '#renderer/edits/itemListEdits.ts';
import { createMeetingPlanEdits, type MeetingPlanEdits } from '#renderer/edits/meetingPlanEdits.ts';
import { createPicturesEdits, type PicturesEdits } from '#renderer/edits/picturesEdits.ts';
import { createPublicVersionEdits, type PublicVersionEdits } from '#renderer/edits/publicVersionEdits.ts';
import { createReturnedEdits, type ReturnedEdits } from '#renderer/edits/returnedEdits.ts';
import { createSignalsEdits, type SignalsEdits } from '#renderer/edits/signalsEdits.ts';
import { createTimelineEdits, type TimelineEdits } from '#renderer/edits/timelineEdits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { StoreDeps } from '#renderer/store/state.ts';

/** Every edit that a person can make, by the room of the incident that it belongs to. */
export interface Edits {
  readonly incident: IncidentEdits;
  readonly impact: ImpactTableEdits;
  readonly timeline: TimelineEdits;
  readonly causes: CausesEdits;
  readonly outcomes: CauseOutcomes;
  readonly lists: ItemListEdits;
  readonly actions: ActionItemEdits;
  readonly plan: MeetingPlanEdits;
  readonly agenda: AgendaEdits;
  readonly clock: ClockEdits;
  readonly closing: ClosingEdits;
  readonly publicVersion: PublicVersionEdits;
  readonly pictures: PicturesEdits;
  readonly signals: SignalsEdits;
  readonly returned: ReturnedEdits;
}

/** Made once for a window. The functions stay the same, so that whoever is handed one need not be drawn again. */
export function createEdits(store: AppStore, deps: StoreDeps): Edits {
  return {
    incident: createIncidentEdits(store, deps),
    impact: createImpactTableEdits(store, deps),
    timeline: createTimelineEdits(store, deps),
    causes: createCausesEdits(store, deps),
    outcomes: createCauseOutcomes(store, deps),
    lists: createItemListEdits(store, deps),
    actions: createActionItemEdits(store, deps),
    plan: createMeetingPlanEdits(store, deps),
    agenda: createAgendaEdits(store, deps),
    clock: createClockEdits(store, deps),
    closing: createClosingEdits(store, deps),
    publicVersion: createPublicVersionEdits(store),
    pictures: createPicturesEdits(store, deps),
    signals: createSignalsEdits(store, deps),
    returned: createReturnedEdits(store, deps),
  };
}
