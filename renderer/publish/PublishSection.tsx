import { FieldText } from '#renderer/fields/FieldText.tsx';
import { ExportChoices } from '#renderer/publish/ExportChoices.tsx';
import styles from '#renderer/publish/PublishSection.module.css';
import { Readiness } from '#renderer/publish/Readiness.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useEdit } from '#renderer/store/useEdit.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';

const STATUS_PAGE_KEY = fieldKey('publish', '', 'statusPageUrl');

/** What is still missing, then the document in every form it can leave in. */
export function PublishSection() {
  const statusPageUrl = useIncident((incident) => incident.publication.statusPageUrl ?? '');
  const edit = useEdit();
  return (
    <section>
      <SectionHeader title="Publish" />
      <ExportChoices />
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
      <h3 className={styles.label}>Before it goes out</h3>
      <Readiness />
    </section>
  );
}
