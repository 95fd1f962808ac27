import { CitedGraphs } from '#renderer/causes/answer/CitedGraphs.tsx';
import { CitedLines } from '#renderer/causes/answer/CitedLines.tsx';
import { EvidenceNote } from '#renderer/causes/answer/EvidenceNote.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { KindIcon } from '#renderer/section/KindIcon.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';

/** What shows a cause: timeline events, each of which can be taken away, stretches of graphs, lines of a log, and a note for what no event shows. */
export function EvidenceChoice({ node }: { readonly node: CauseNode }) {
  const events = useIncident((incident) => timelineInOrder(incident.timeline));
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  const { ref } = useFieldPlace(fieldKey({ place: 'causes', id: node.id, field: 'evidence' }));
  const cited = events.filter((event) => node.evidence.includes(event.id));
  const offered = events.filter((event) => !node.evidence.includes(event.id));
  const hasPictures = useIncident(
    ({ pictures }) => pictures?.some(({ causeIds }) => causeIds.includes(node.id)) === true,
  );
  const isShown = cited.length > 0 || node.evidenceNote !== undefined || hasPictures;
  const options = [
    { value: '', label: isShown ? 'More evidence…' : 'Add evidence…' },
    ...offered.map((event) => ({
      value: String(event.id),
      label: `${eventClock(event, timeZone)} ${event.title}`.trimStart(),
    })),
  ];
  return (
    <>
      {cited.map((event) => (
        <CitedEvent key={event.id} node={node} event={event} />
      ))}
      {offered.length > 0 && (
        <Select
          ref={ref}
          data-field={fieldKey({ place: 'causes', id: node.id, field: 'evidence' })}
          aria-label={`Evidence for ${node.answer || 'this answer'}`}
          look="inline"
          value=""
          options={options}
          disabled={isReadOnly}
          onValue={(id) => id !== '' && edits.cite(node.id, toId(id))}
        />
      )}
      <CitedGraphs node={node} />
      <CitedLines node={node} />
      <EvidenceNote node={node} />
      <TextLinks of={node.answer || 'this answer'} texts={[node.question, node.answer, node.evidenceNote]} />
    </>
  );
}

interface CitedEventProps {
  readonly node: CauseNode;
  readonly event: TimelineEvent;
}

/** An event that shows a cause. */
function CitedEvent({ node, event }: CitedEventProps) {
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  const name = `${eventClock(event, timeZone)} ${event.title}`.trimStart();
  const evidence = node.evidence.filter((id) => id !== event.id);
  return (
    <RemovableChip
      icon={<KindIcon kind={shownKind(event)} />}
      removeLabel={`No longer cite ${name}`}
      isReadOnly={isReadOnly}
      onRemove={() => edits.patch(node.id, { evidence }, 'Change evidence')}
    >
      {name}
    </RemovableChip>
  );
}
