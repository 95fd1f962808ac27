import { useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { codeLines } from '#shared/text/code/fencedCode.ts';

/** More lines are no choice. */
const MOST_OFFERED = 200;

/**
 * Lines of the logs that events hold, each to be cited as what shows a cause: the event is cited, and the note says the
 * line. A private event offers none, since the note is read by the whole company.
 */
export function CitedLines({ node }: { readonly node: CauseNode }) {
  const timeline = useIncident((incident) => incident.timeline);
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  // Details are read once somebody comes to the list.
  const [isNear, setIsNear] = useState(false);
  const quoted = timeline.filter(mayHoldLog);
  if (quoted.length === 0 || isReadOnly) return null;
  const cited = new Set((node.evidenceNote ?? '').split('\n'));
  const offered = isNear
    ? timelineInOrder(quoted)
        .flatMap((event) => codeLines(event.detail ?? '').map((line) => ({ event, line: line.trim() })))
        .filter(({ line }) => line !== '' && !cited.has(line))
        .slice(0, MOST_OFFERED)
    : [];
  const options = [
    { value: '', label: 'A line of a log…' },
    ...offered.map(({ event, line }, index) => ({
      value: String(index),
      label: `${eventClock(event, timeZone)} ${line.slice(0, 100)}`.trimStart(),
    })),
  ];
  return (
    <Select
      aria-label={`Line of a log that shows ${node.answer || 'this answer'}`}
      look="inline"
      value=""
      options={options}
      onFocus={() => setIsNear(true)}
      onPointerEnter={() => setIsNear(true)}
      onValue={(value) => {
        const chosen = value === '' ? undefined : offered[Number(value)];
        if (chosen !== undefined) edits.citeLine(node.id, chosen.event.id, chosen.line);
      }}
    />
  );
}

function mayHoldLog({ detail = '', visibility }: TimelineEvent): boolean {
  return visibility !== 'private' && codeLines(detail).length > 0;
}
