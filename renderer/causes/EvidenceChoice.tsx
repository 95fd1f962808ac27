import styles from '#renderer/causes/EvidenceChoice.module.css';
import { useCauseEdits } from '#renderer/causes/useCauseEdits.ts';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { type EventId, toId } from '#shared/domain/ids.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timelineOrder.ts';
import { clockTime } from '#shared/time/formatTime.ts';

/** The timeline events that show a cause: each can be taken away, another can be cited. */
export function EvidenceChoice({ node }: { readonly node: CauseNode }) {
  const events = useIncident((incident) => placedEvents(incident.timeline));
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const edits = useCauseEdits();
  const { ref } = useFieldPlace(fieldKey('causes', node.id, 'evidence'));
  const cited = events.filter((event) => node.evidence.includes(event.id));
  const name = (event: PlacedEvent) => `${clockTime(event.occurredAt, timeZone)} ${event.title}`;
  const setEvidence = (evidence: readonly EventId[]) => edits.patch(node.id, { evidence }, 'Change evidence');
  const options = [
    { value: '', label: cited.length === 0 ? 'No evidence yet' : 'More evidence…' },
    ...events
      .filter((event) => !node.evidence.includes(event.id))
      .map((event) => ({ value: String(event.id), label: name(event) })),
  ];
  return (
    <>
      {cited.map((event) => (
        <span key={event.id} className={styles.cited}>
          <span className={styles.name}>{name(event)}</span>
          <button
            type="button"
            className={styles.remove}
            aria-label={`No longer cite ${name(event)}`}
            disabled={isReadOnly}
            onClick={() => setEvidence(node.evidence.filter((id) => id !== event.id))}
          >
            ×
          </button>
        </span>
      ))}
      <Select
        ref={ref}
        data-field={fieldKey('causes', node.id, 'evidence')}
        aria-label={`Evidence for ${node.answer || 'this answer'}`}
        look="inline"
        value=""
        options={options}
        disabled={isReadOnly}
        onValue={(id) => id !== '' && setEvidence([...node.evidence, toId<EventId>(id)])}
      />
    </>
  );
}
