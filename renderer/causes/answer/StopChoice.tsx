import { useState } from 'react';
import { STOPS } from '#renderer/causes/answer/allStops.ts';
import { PersonQuestion } from '#renderer/causes/answer/PersonQuestion.tsx';
import { stopTone, useActionsAt } from '#renderer/causes/answer/StopChip.tsx';
import styles from '#renderer/causes/answer/StopChoice.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { canStopAt } from '#shared/rules/causeChecks.ts';
import { stopOnDesk } from '#shared/words/vocabulary.ts';

const OPTIONS = [
  { value: '', label: 'Stop here because…' },
  ...STOPS.map((stop) => ({ value: stopOnDesk(stop), label: stopOnDesk(stop) })),
];

/**
 * Why the questions end at this answer; a leaf without a reason is not finished. At a person's act they
 * do not end: the system questions are asked instead.
 */
export function StopChoice({ node }: { readonly node: CauseNode }) {
  const { causes: edits } = useEdits();
  const { ref } = useFieldPlace(fieldKey({ place: 'causes', id: node.id, field: 'stop' }));
  const isReadOnly = useIsReadOnly();
  const canStop = useIncident((incident) => canStopAt(incident, node));
  const actions = useActionsAt(node);
  const [isRefused, setIsRefused] = useState(false);
  const choose = (value: string): void => {
    const stop = STOPS.find((candidate) => stopOnDesk(candidate) === value);
    const isDenied = stop !== undefined && !canStop;
    setIsRefused(isDenied);
    if (!isDenied) edits.patch(node.id, { stop }, 'Change stop reason');
  };
  return (
    <>
      <Select
        ref={ref}
        data-field={fieldKey({ place: 'causes', id: node.id, field: 'stop' })}
        aria-label={`Stop at ${node.answer || 'this answer'} because`}
        look="inline"
        data-tone={node.stop === undefined ? undefined : stopTone(node.stop, actions)}
        className={classNames(node.stop !== undefined && styles.chosen)}
        value={node.stop === undefined ? '' : stopOnDesk(node.stop)}
        options={OPTIONS}
        disabled={isReadOnly}
        onValue={choose}
      />
      {isRefused && !canStop && <PersonQuestion node={node} />}
    </>
  );
}
