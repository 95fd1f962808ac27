import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { citableStretches } from '#shared/domain/signals/signalFacts.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';
import { stretchText } from '#shared/words/signalWords.ts';

/** The stretches of graphs that show a cause: each can be taken away, and those above a threshold can be cited. */
export function CitedGraphs({ node }: { readonly node: CauseNode }) {
  const signals = useIncident((incident) => incident.signals);
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const { signals: edits } = useEdits();
  if (signals === undefined) return null;
  const all = signalsOf({ signals });
  const cited = all.flatMap((signal) =>
    signal.stretches
      .filter(({ causeId }) => causeId === node.id)
      .map((stretch) => ({ signal, stretch, words: stretchText(signal, stretch, timeZone) })),
  );
  const known = new Set(cited.map(({ words }) => words));
  const offered = all.flatMap((signal) =>
    citableStretches(signal)
      .map(({ from, to }) => ({
        causeId: node.id,
        from: inZone(timestampAt(from), timeZone),
        to: inZone(timestampAt(to), timeZone),
      }))
      .map((stretch) => ({ signal, stretch, words: stretchText(signal, stretch, timeZone) }))
      .filter(({ words }) => !known.has(words)),
  );
  const options = [
    { value: '', label: 'A graph…' },
    ...offered.map(({ words }, index) => ({ value: String(index), label: words })),
  ];
  return (
    <>
      {cited.map(({ signal, stretch, words }) => (
        <RemovableChip
          key={words}
          removeLabel={`No longer cite ${words}`}
          isReadOnly={isReadOnly}
          onRemove={() => edits.removeStretch(signal.id, stretch)}
        >
          {words}
        </RemovableChip>
      ))}
      {offered.length > 0 && !isReadOnly && (
        <Select
          aria-label={`Graph that shows ${node.answer || 'this answer'}`}
          look="inline"
          value=""
          options={options}
          onValue={(value) => {
            const chosen = value === '' ? undefined : offered[Number(value)];
            if (chosen !== undefined) edits.cite(chosen.signal.id, chosen.stretch);
          }}
        />
      )}
    </>
  );
}
