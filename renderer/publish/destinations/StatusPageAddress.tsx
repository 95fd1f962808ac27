import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import styles from '#renderer/publish/destinations/StatusPageCard.module.css';
import { useIncident } from '#renderer/store/useIncident.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';

const KEY = fieldKey(placeSpot('publish', 'statusPageUrl'));

/** The incident's own page. What is wrong with it is said under it, where the line is always there. */
export function StatusPageAddress() {
  const url = useIncident(({ publication }) => publication.statusPageUrl ?? '');
  const { publicVersion } = useEdits();
  const problem = statusPageUrlProblem(url);
  return (
    <div className={styles.address}>
      <FieldText
        fieldKey={KEY}
        label="Status page address"
        value={url}
        placeholder="Its address: https://status.example.com/incidents/…"
        onText={publicVersion.setStatusPageUrl}
      />
      <p role="status" className={problem === null ? styles.hint : styles.problem}>
        {problem ?? 'Both versions of the document link to it.'}
      </p>
    </div>
  );
}
