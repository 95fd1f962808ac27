import { useState } from 'react';
import styles from '#renderer/actions/ActionDetails.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';

interface CauseLinksProps {
  readonly action: ActionItem;
  readonly name: string;
}

/** The causes an action answers. */
export function CauseLinks({ action, name }: CauseLinksProps) {
  const causes = useIncident((incident) => causesInOrder(incident.causes)).map(({ node }) => node);
  const isReadOnly = useIsReadOnly();
  const { actions: edits } = useEdits();
  const setCauses = (causeIds: readonly CauseId[]) =>
    edits.patch(action.id, { causeIds }, 'Change linked causes');
  // A list of all causes for each action would be most of the page: it is made when somebody comes to it.
  const [isNear, setIsNear] = useState(false);
  const linkedCauses = causes.filter((cause) => action.causeIds.includes(cause.id));
  if (causes.length === 0) return null;
  const options = [
    { value: '', label: linkedCauses.length === 0 ? 'Which cause does it answer?' : 'Another cause…' },
    ...(isNear ? causes : [])
      .filter((cause) => !action.causeIds.includes(cause.id))
      .map((cause) => ({ value: String(cause.id), label: cause.answer || 'Unnamed cause' })),
  ];
  return (
    <div className={styles.links}>
      <span className={styles.answers}>Answers</span>
      {linkedCauses.map((cause) => (
        <RemovableChip
          key={cause.id}
          removeLabel={`No longer link ${cause.answer}`}
          isReadOnly={isReadOnly}
          onRemove={() => setCauses(action.causeIds.filter((id) => id !== cause.id))}
        >
          {cause.answer}
        </RemovableChip>
      ))}
      <Select
        aria-label={`Causes answered by ${name}`}
        value=""
        className={styles.choice}
        options={options}
        disabled={isReadOnly}
        onFocus={() => setIsNear(true)}
        onPointerEnter={() => setIsNear(true)}
        onValue={(id) => id !== '' && setCauses([...action.causeIds, toId<CauseId>(id)])}
      />
    </div>
  );
}
