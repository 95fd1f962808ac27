import { FieldText } from '#renderer/fields/FieldText.tsx';
import styles from '#renderer/publish/PublishSection.module.css';
import { useEdit } from '#renderer/store/useEdit.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';

const STATUS_PAGE_KEY = fieldKey('publish', '', 'statusPageUrl');

/** The places that the document and its actions are carried to by hand. */
export function WhereItGoes() {
  const statusPageUrl = useIncident((incident) => incident.publication.statusPageUrl ?? '');
  const edit = useEdit();
  return (
    <>
      <h3 className={styles.label}>Status page</h3>
      <Field label="Address of this incident on the status page">
        <FieldText
          fieldKey={STATUS_PAGE_KEY}
          label="Status page address"
          value={statusPageUrl}
          placeholder="https://status.example.com/incidents/…"
          onText={(text) =>
            edit({
              label: 'Edit status page',
              burst: STATUS_PAGE_KEY,
              apply: (incident) =>
                editPublication(incident, { statusPageUrl: text === '' ? undefined : text }),
            })
          }
        />
      </Field>
    </>
  );
}
