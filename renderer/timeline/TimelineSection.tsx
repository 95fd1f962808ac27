import { useState } from 'react';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { EventEntry } from '#renderer/timeline/EventEntry.tsx';
import { EventList } from '#renderer/timeline/EventList.tsx';
import { MetricStrip } from '#renderer/timeline/MetricStrip.tsx';
import { useTimelinePaste } from '#renderer/timeline/paste/useTimelinePaste.ts';
import styles from '#renderer/timeline/TimelineSection.module.css';
import { timelineNote } from '#renderer/timeline/timelineNote.ts';
import type { EventId } from '#shared/domain/ids.ts';

/** Section 3 of the guide: what happened when, who did what, and what signals were seen. */
export function TimelineSection() {
  const note = useIncident(timelineNote);
  const isEmpty = useIncident((incident) => incident.timeline.length === 0);
  const [openId, setOpenId] = useState<EventId | null>(null);
  useTimelinePaste();
  return (
    <section className={styles.section}>
      <SectionHeader title="Timeline" note={note} />
      <MetricStrip />
      {isEmpty ? (
        <p className={styles.empty}>
          Type the first entry below: a time, then what happened. The order looks after itself.
        </p>
      ) : (
        <EventList openId={openId} onOpen={setOpenId} />
      )}
      <EventEntry onAdded={() => setOpenId(null)} />
    </section>
  );
}
