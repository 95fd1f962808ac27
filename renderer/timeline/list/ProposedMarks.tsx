import { useMemo } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { AskChip } from '#renderer/timeline/event/AskChip.tsx';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { askedKind } from '#shared/domain/kinds/guessedKind.ts';
import { toldBy } from '#shared/domain/timeline/placeholderEvents.ts';
import { proposedAt, proposedMilestones } from '#shared/rules/likelyMilestones.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';
import { MILESTONE_WORDS, SHOWN_KIND_WORDS } from '#shared/words/vocabulary.ts';

/**
 * What may be said of an event, each taken with one press: its kind while nobody has said one, the milestones that it marks,
 * and that another event tells it in words.
 */
export function ProposedMarks({ event }: { readonly event: TimelineEvent }) {
  const isReadOnly = useIsReadOnly();
  const { timeline } = useEdits();
  const proposed = useIncident(proposedMilestones);
  const toldId = useIncident((incident) => toldBy(incident, event)?.id ?? null);
  const toldWords = useIncident((incident) => toldBy(incident, event)?.title ?? '');
  const { kind, title } = event;
  const asked = useMemo(() => (kind === undefined ? askedKind(title) : null), [kind, title]);
  if (isReadOnly) return null;
  return (
    <>
      {asked !== null && (
        <AskChip
          question={`${SHOWN_KIND_WORDS[asked]}?`}
          title={`Its kind: ${SHOWN_KIND_WORDS[asked]}`}
          tabIndex={-1}
          onAnswer={() => timeline.setKind([event.id], asked)}
        />
      )}
      {proposedAt(proposed, event.id).map((name) => (
        <AskChip
          key={name}
          question={`${MILESTONE_WORDS[name].label}?`}
          tabIndex={-1}
          onAnswer={() => timeline.setMilestone(name, event.id)}
        />
      ))}
      {toldId !== null && (
        <AskChip
          question="Told twice?"
          answer="Make it one"
          title={`${quotedWords(toldWords)} stays, and marks what this one does`}
          tabIndex={-1}
          onAnswer={() => timeline.joinPlaceholder(event.id, toldId)}
        />
      )}
    </>
  );
}
