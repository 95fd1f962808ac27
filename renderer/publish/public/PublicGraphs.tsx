import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/publish/public/PublicPictures.module.css';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { signalSentence } from '#shared/words/signalWords.ts';

/** The graphs that are not private, each with what it says beside the mark that lets it leave. Nothing where there are none. */
export function PublicGraphs() {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { signals: edits } = useEdits();
  const signals = useIncident((incident) => incident.signals);
  const timeZone = useIncident((incident) => incident.timeZone);
  const candidates = signalsOf({ signals: signals ?? [] }).filter(
    ({ visibility }) => visibility !== 'private',
  );
  if (signals === undefined || candidates.length === 0) return null;
  return (
    <>
      <SectionLabel space="section">Graphs</SectionLabel>
      <p className={styles.note}>
        A graph leaves with its name, its unit and every value. Where it comes from stays inside.
        {candidates.length < signals.length && ' Private ones never go out.'}
      </p>
      <ul className={styles.pictures}>
        {candidates.map((signal) => (
          <li key={signal.id} className={styles.entry}>
            <Checkbox
              checked={signal.visibility === 'public'}
              disabled={isReadOnly}
              onChecked={(isChecked) =>
                edits.patch(
                  signal.id,
                  { visibility: isChecked ? 'public' : 'internal' },
                  'Change who may see it',
                )
              }
            >
              <span dir="auto">Anyone may see it: {signal.name}</span>
            </Checkbox>
            <p className={styles.note}>{signalSentence(signal, timeZone)}</p>
            <LinkButton onClick={() => store.getState().openDialog({ kind: 'signal', id: signal.id })}>
              Name and threshold
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}
