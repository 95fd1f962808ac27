import {
  ActivityIcon,
  BellIcon,
  CheckIcon,
  DiamondIcon,
  FlagIcon,
  type LucideIcon,
  MessageSquareIcon,
  SearchIcon,
  ZapIcon,
} from 'lucide-react';
import { recordOf } from '#shared/basics/recordOf.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { EVENT_KIND_WORDS } from '#shared/words/vocabulary.ts';
import styles from './KindIcon.module.css';

export function KindIcon({ kind }: { readonly kind: EventKind }) {
  const { label, icon: Icon } = KIND_LOOKS[kind];
  return (
    <span className={styles.icon} data-kind={kind} role="img" aria-label={label} title={label}>
      <Icon aria-hidden="true" />
    </span>
  );
}

const KIND_ICONS: Readonly<Record<EventKind, LucideIcon>> = {
  trigger: FlagIcon,
  signal: ActivityIcon,
  detection: BellIcon,
  communication: MessageSquareIcon,
  diagnosis: SearchIcon,
  decision: DiamondIcon,
  action: ZapIcon,
  recovery: CheckIcon,
};

/** Each kind has a word and a shape; its colour is the token `--kind-…` and never stands alone. */
export const KIND_LOOKS = recordOf(EVENT_KINDS, (kind) => ({
  label: EVENT_KIND_WORDS[kind],
  icon: KIND_ICONS[kind],
}));

export const KIND_OPTIONS = EVENT_KINDS.map((value) => ({ value, label: EVENT_KIND_WORDS[value] }));
