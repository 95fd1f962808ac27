import { useId } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KIND_LOOKS, KIND_OPTIONS, KindReason, kindReason } from '#renderer/section/KindIcon.tsx';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/event/KindField.module.css';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { SHOWN_KIND_WORDS } from '#shared/words/vocabulary.ts';

/** The kind of an event, with the words that suggested it where the pointer or the keyboard is. */
export function KindField({ event }: { readonly event: TimelineEvent }) {
  const { timeline: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const reasonId = useId();
  const kind = shownKind(event);
  const { icon: Icon } = KIND_LOOKS[kind];
  return (
    <Field label="Kind">
      <span
        className={styles.kind}
        data-kind={kind}
        title={SHOWN_KIND_WORDS[kind] + kindReason(kind, event.title)}
      >
        <Select
          // The reason stands in the label as well, while it is shown.
          aria-label="Kind"
          aria-describedby={reasonId}
          value={kind}
          options={KIND_OPTIONS}
          disabled={isReadOnly}
          className={styles.select}
          onValue={(chosen) => edits.setKind([event.id], chosen)}
        />
        <Icon className={styles.icon} size={14} aria-hidden="true" />
        <KindReason kind={kind} words={event.title} id={reasonId} />
      </span>
    </Field>
  );
}
