import styles from '#renderer/dialogs/IncidentForm.module.css';
import { TimeZoneField } from '#renderer/fields/TimeZoneField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { LONGEST_TITLE } from '#shared/domain/createIncident.ts';
import { SEVERITIES, type Severity } from '#shared/domain/incident/incident.ts';
import { formField } from '#shared/drafts/formKey.ts';

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
}

/** What names an incident, the same for a new one and an open one. */
export function IncidentForm({ form, basics, onBasics }: IncidentFormProps) {
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
        <Field label="Severity">
          <Select
            aria-label="Severity"
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
