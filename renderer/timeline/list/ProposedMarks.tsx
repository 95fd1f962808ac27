import { useMemo } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { JOIN_LABEL } from '#renderer/edits/timelineEdits.ts';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore, useAppStoreApi, useIsRead, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { AskChip } from '#renderer/timeline/event/AskChip.tsx';
import { byObject } from '#shared/basics/memo.ts';
import type { HistoryEntry } from '#shared/domain/history.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { askedKind } from '#shared/domain/kinds/guessedKind.ts';
import { wordsForMilestone } from '#shared/domain/milestones/likeliestMilestones.ts';
import { toldBy, tookPlaceOf } from '#shared/domain/timeline/placeholderEvents.ts';
import { proposedAt, proposedMilestones } from '#shared/rules/likelyMilestones.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';
import { MILESTONE_WORDS, SHOWN_KIND_WORDS } from '#shared/words/vocabulary.ts';

/**
 * What may be said of an event, each taken with one press: its kind while nobody has said one, the milestones that it marks,
 * and that another event tells it in words.
 */
export function ProposedMarks({ event }: { readonly event: TimelineEvent }) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { timeline } = useEdits();
  const quiet = useQuietIncident();
  const isRead = useIsRead();
  const told = toldBy(quiet, event);
  const isJoined = useAppStore(({ history }) => joinedLast(history.past.at(-1)) === event.id);
  const { kind, title } = event;
  const asked = useMemo(() => (kind === undefined ? askedKind(title) : null), [kind, title]);
  if (isReadOnly) return null;
  const proposed = isRead ? proposedAt(proposedMilestones(quiet), event.id) : [];
  return (
    <>
      {isJoined && (
        <AskChip
          question="One of both, marks and kind kept."
          answer="Undo"
          onAnswer={() => store.getState().undo()}
        />
      )}
      {asked !== null && (
        <AskChip
          question={`${SHOWN_KIND_WORDS[asked]}?`}
          title={`Its kind: ${SHOWN_KIND_WORDS[asked]}`}
          tabIndex={-1}
          onAnswer={() => timeline.setKind([event.id], asked)}
        />
      )}
      {proposed.map((name) => (
        <AskChip
          key={name}
          question={`${MILESTONE_WORDS[name].label}?`}
          title={saidBy(title, name)}
          tabIndex={-1}
          onAnswer={() => timeline.setMilestone(name, event.id)}
        />
      ))}
      {told !== null && (
        <AskChip
          question="Told twice?"
          answer="Make it one"
          title={`${quotedWords(told.title)} stays, and marks what this one does`}
          tabIndex={-1}
          onAnswer={() => timeline.joinPlaceholder(event.id, told.id)}
        />
      )}
    </>
  );
}

function saidBy(title: string, name: MilestoneName): string {
  const words = wordsForMilestone(title, name);
  return words === null ? 'Its place in the timeline suggests it' : `${quotedWords(words)} suggests it`;
}

/** What was made one a step ago is said where it was pressed, until the next step. Every row asks. */
const joinedBy = byObject(({ label, before, after }: HistoryEntry) =>
  label === JOIN_LABEL ? tookPlaceOf(before, after) : null,
);

function joinedLast(step: HistoryEntry | undefined): EventId | null {
  return step === undefined ? null : joinedBy(step);
}
