import styles from '#renderer/dialogs/IncidentForm.module.css';
import { TimeZoneField } from '#renderer/fields/TimeZoneField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { LONGEST_TITLE } from '#shared/domain/createIncident.ts';
import { SEVERITIES, type Severity } from '#shared/domain/incident/incident.ts';
import { formField } from '#shared/drafts/formKey.ts';
import type { BroughtDocument } from '#shared/import/broughtDocument.ts';
import { type NamedText, partsOfText } from '#shared/import/several/severalText.ts';
import { listed } from '#shared/text/phrases.ts';

export interface IncidentBasics {
  readonly title: string;
  readonly severity: Severity;
  readonly timeZone: string;
}

const SEVERITY_OPTIONS = SEVERITIES.map((value) => ({ value, label: value }));

interface IncidentFormProps {
  /** The key of the form around it, under which a text that is no zone is kept. */
  readonly form: string;
  readonly basics: IncidentBasics;
  readonly onBasics: (basics: IncidentBasics) => void;
  /** Nobody has said the severity yet. */
  readonly isSeverityProposed?: boolean;
}

/** What names an incident, the same for a new one and an open one. */
export function IncidentForm({ form, basics, onBasics, isSeverityProposed = false }: IncidentFormProps) {
  return (
    <>
      <Field label="Title">
        <TextInput
          required
          autoFocus
          maxLength={LONGEST_TITLE}
          aria-label="Title"
          value={basics.title}
          placeholder="What broke, in a few words"
          onText={(title) => onBasics({ ...basics, title })}
        />
      </Field>
      <div className={styles.row}>
        <Field label={isSeverityProposed ? 'Severity, proposed' : 'Severity'}>
          <Select
            aria-label={isSeverityProposed ? 'Severity, proposed' : 'Severity'}
            value={basics.severity}
            options={SEVERITY_OPTIONS}
            onValue={(severity) => onBasics({ ...basics, severity })}
          />
        </Field>
        <TimeZoneField
          fieldKey={formField(form, 'timeZone')}
          value={basics.timeZone}
          onZone={(timeZone) => onBasics({ ...basics, timeZone })}
        />
      </div>
    </>
  );
}

interface BroughtNoteProps {
  readonly brought: BroughtDocument;
  /** What each of the next incidents begins with. */
  readonly next: readonly NamedText[];
}

/** What was found, before anything of it is in the incident. */
export function BroughtNote({ brought: { name, text, words }, next }: BroughtNoteProps) {
  return (
    <p className={styles.brought}>
      {partsOfText(text) === null && <strong>{name === '' ? 'The text' : name} </strong>}
      {words}. Next you choose what to take.
      {next.length > 0 && ` Then ${listed(next, (one) => one.name)}.`}
    </p>
  );
}
