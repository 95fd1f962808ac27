import { StarIcon } from 'lucide-react';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { PictureStrip } from '#renderer/section/pictures/PictureStrip.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/list/CardMarks.module.css';
import { ProposedMarks } from '#renderer/timeline/list/ProposedMarks.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { causesCiting } from '#shared/domain/causes/causesCiting.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { milestonesOf } from '#shared/domain/timeline/eventEdits.ts';
import { draftsOf } from '#shared/drafts/drafts.ts';
import { counted } from '#shared/text/phrases.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** What else is to be known of an event: its milestones, who may see it, and the causes that cite it. */
export function CardMarks({ event }: { readonly event: TimelineEvent }) {
  const store = useAppStoreApi();
  const timeZone = useShownZone();
  const milestones = useIncident((incident) => incident.milestones);
  const citing = useIncident((incident) => causesCiting(incident.causes, event.id));
  const [first] = citing;
  // Which whys it shows, what it may have been and that it mattered are known only afterwards.
  const isThen = useAppStore(({ timelineView }) => timelineView.knownThen !== null);
  const isHalfTyped = useAppStore(({ drafts }) =>
    draftsOf(drafts, { place: 'timeline', id: event.id }).some((text) => text.trim() !== ''),
  );
  const { title, detail, source } = event;
  const reached = milestonesOf(milestones, event.id);
  // The star stays in one line with the last of them.
  const [others, lastMilestone] = [reached.slice(0, -1), reached.at(-1)];
  const isKey = event.keyMoment && !isThen;
  return (
    <div className={styles.marks}>
      {isHalfTyped && <Chip tone="warn">Time half typed</Chip>}
      <TextLinks of={title || 'this event'} texts={[source, detail, title]} look="short" tabIndex={-1} />
      {event.knownAt !== undefined && <Chip>Known {clockTime(event.knownAt, timeZone)}</Chip>}
      {others.map((name) => (
        <MilestoneChip key={name} name={name} />
      ))}
      {(lastMilestone !== undefined || isKey) && (
        <span className={styles.known}>
          {lastMilestone !== undefined && <MilestoneChip name={lastMilestone} />}
          {isKey && (
            <StarIcon role="img" aria-label="Key moment" className={styles.key}>
              <title>Key moment</title>
            </StarIcon>
          )}
        </span>
      )}
      {!isThen && <ProposedMarks event={event} />}
      {event.visibility !== 'internal' && <Chip>{event.visibility}</Chip>}
      <PictureStrip home={{ kind: 'event', id: event.id }} of={title || 'this event'} look="row" />
      {first !== undefined && !isThen && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.citing}
          title={citing.map(({ answer }) => answer).join('\n')}
          onClick={() => store.getState().goToSpot({ place: 'causes', id: first.id, field: 'answer' })}
        >
          {counted(citing.length, 'why')}
        </button>
      )}
    </div>
  );
}

function MilestoneChip({ name }: { readonly name: MilestoneName }) {
  return <Chip tone="accent">{MILESTONE_WORDS[name].label}</Chip>;
}
