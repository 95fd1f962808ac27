import { useId } from 'react';
import { KIND_LOOKS, KIND_OPTIONS, KindIcon, KindReason, kindReason } from '#renderer/section/KindIcon.tsx';
import styles from '#renderer/timeline/paste/KindSelect.module.css';
import { SHOWN_KINDS, type ShownKind } from '#shared/domain/incident/timelineEvent.ts';

interface KindSelectProps {
  readonly value: ShownKind;
  /** Names the event. */
  readonly of: string;
  readonly onKind: (kind: ShownKind) => void;
}

/** The kind as its sign and word, with the platform's own list of kinds behind it. */
export function KindSelect({ value, of, onKind }: KindSelectProps) {
  const reasonId = useId();
  return (
    <span className={styles.kind} title={KIND_LOOKS[value].label + kindReason(value, of)}>
      <span aria-hidden="true" className={styles.look} data-kind={value}>
        <KindIcon kind={value} />
        <span className={styles.word}>{KIND_LOOKS[value].label}</span>
      </span>
      <select
        className={styles.select}
        aria-label={`Kind of ${of}`}
        aria-describedby={reasonId}
        value={value}
        onChange={({ target }) => {
          const kind = SHOWN_KINDS.find((known) => known === target.value);
          if (kind !== undefined) onKind(kind);
        }}
      >
        {KIND_OPTIONS.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <KindReason kind={value} words={of} id={reasonId} />
    </span>
  );
}
