import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { useFileBeginning } from '#renderer/section/pictures/file/useFileBeginning.ts';
import styles from '#renderer/section/pictures/PictureDialog.module.css';
import { useIncident, useIsReadOnly, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { entryContext } from '#shared/domain/timeline/eventFromEntry.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { lineMoment } from '#shared/time/lineMoment.ts';

interface PictureTimeProps {
  readonly picture: Picture;
  readonly fieldKey: string;
}

/** The moment that a picture or file shows; of a log or a table that says when it begins, that is one press away. */
export function PictureTime({ picture, fieldKey }: PictureTimeProps) {
  const { pictures: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const { now } = useStoreDeps();
  const incident = useIncident((current) => current);
  const { beginning } = useFileBeginning(picture.file);
  const [first] = (beginning?.lines ?? []).flatMap((line) => lineMoment(line) ?? []);
  const set = (takenAt: Picture['takenAt']) =>
    edits.patch(picture.id, { takenAt }, 'Change the moment of a picture');
  return (
    <div className={styles.time}>
      <Field label="The moment it shows">
        <TimeField
          fieldKey={fieldKey}
          label="The moment it shows"
          value={picture.takenAt ?? null}
          context={entryContext(incident, picture.takenAt ?? null, now())}
          isReadOnly={isReadOnly}
          onTime={(time) => set(time?.at)}
        />
      </Field>
      {first !== undefined && picture.takenAt === undefined && !isReadOnly && (
        <LinkButton onClick={() => set(first)}>
          {`${clockTime(first, incident.timeZone)}, where it begins`}
        </LinkButton>
      )}
    </div>
  );
}
