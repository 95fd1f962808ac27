import styles from '#renderer/section/KindIcon.module.css';
import { KIND_LOOKS } from '#renderer/section/kindLooks.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';

export function KindIcon({ kind }: { readonly kind: EventKind }) {
  const { label, icon: Icon } = KIND_LOOKS[kind];
  return (
    <span className={styles.icon} data-kind={kind} role="img" aria-label={label} title={label}>
      <Icon aria-hidden="true" />
    </span>
  );
}
