import { useId, useState } from 'react';
import { EvidenceChip } from '#renderer/causes/guided/EvidenceChip.tsx';
import styles from '#renderer/causes/guided/EvidenceStrip.module.css';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';

/** As many as can be looked over; more are found by typing. */
const MOST_SHOWN = 40;

/** The timeline as chips to put on answers; the one worked on is where a click puts them. */
export function EvidenceStrip({ node }: { readonly node: CauseNode }) {
  const events = useIncident((incident) => timelineInOrder(incident.timeline));
  const [query, setQuery] = useState('');
  const hint = useId();
  const wanted = query.trim().toLowerCase();
  const found = wanted === '' ? events : events.filter(({ title }) => title.toLowerCase().includes(wanted));
  const shownEvents = found.slice(0, MOST_SHOWN);
  return (
    <section className={styles.strip} aria-label="Evidence">
      <div className={styles.head}>
        <SectionLabel>Evidence: drag onto an answer</SectionLabel>
        {events.length > 8 && (
          <TextInput
            type="search"
            data-draft={query !== '' || undefined}
            value={query}
            aria-label="Find evidence"
            placeholder="Find…"
            className={styles.find}
            onText={setQuery}
          />
        )}
      </div>
      <Spoken as="p" id={hint}>
        Enter cites it for the answer that is worked on; Space picks it up for another answer.
      </Spoken>
      {events.length === 0 && <p className={styles.none}>Events of the timeline will stand here.</p>}
      <ul className={styles.chips}>
        {shownEvents.map((event) => (
          <li key={event.id}>
            <EvidenceChip event={event} hintId={hint} isCited={node.evidence.includes(event.id)} />
          </li>
        ))}
        {found.length > shownEvents.length && (
          <li className={styles.none}>{found.length - shownEvents.length} more; type to find them</li>
        )}
      </ul>
    </section>
  );
}
