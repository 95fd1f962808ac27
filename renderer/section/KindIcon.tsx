import {
  ActivityIcon,
  BellIcon,
  CheckIcon,
  CircleDashedIcon,
  DiamondIcon,
  FlagIcon,
  type LucideIcon,
  MessageSquareIcon,
  SearchIcon,
  ZapIcon,
} from 'lucide-react';
import { recordOf } from '#shared/basics/recordOf.ts';
import { SHOWN_KINDS, type ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import { SHOWN_KIND_WORDS } from '#shared/words/vocabulary.ts';
import styles from './KindIcon.module.css';

export function KindIcon({ kind }: { readonly kind: ShownKind }) {
  const { label, icon: Icon } = KIND_LOOKS[kind];
  return (
    <span className={styles.icon} data-kind={kind} role="img" aria-label={label} title={label}>
      <Icon aria-hidden="true" />
    </span>
  );
}

const KIND_ICONS: Readonly<Record<ShownKind, LucideIcon>> = {
  trigger: FlagIcon,
  signal: ActivityIcon,
  detection: BellIcon,
  communication: MessageSquareIcon,
  diagnosis: SearchIcon,
  decision: DiamondIcon,
  action: ZapIcon,
  recovery: CheckIcon,
  open: CircleDashedIcon,
};

/** Each kind has a word and a shape; its colour is the token `--kind-…` and never stands alone. */
export const KIND_LOOKS = recordOf(SHOWN_KINDS, (kind) => ({
  label: SHOWN_KIND_WORDS[kind],
  icon: KIND_ICONS[kind],
}));

export const KIND_OPTIONS = SHOWN_KINDS.map((value) => ({ value, label: SHOWN_KIND_WORDS[value] }));
