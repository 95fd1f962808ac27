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
import { useMemo } from 'react';
import { recordOf } from '#shared/basics/recordOf.ts';
import { SHOWN_KINDS, type ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import { guessedKind } from '#shared/domain/kinds/guessedKind.ts';
import { SHOWN_KIND_WORDS } from '#shared/words/vocabulary.ts';
import styles from './KindIcon.module.css';

interface KindIconProps {
  readonly kind: ShownKind;
  /** Of an event whose words may have suggested the kind: they stand beside its name where the pointer rests. */
  readonly words?: string;
}

export function KindIcon({ kind, words }: KindIconProps) {
  const { label, icon: Icon } = KIND_LOOKS[kind];
  const reason = useMemo(() => kindReason(kind, words), [kind, words]);
  return (
    <span className={styles.icon} data-kind={kind} role="img" aria-label={label} title={label + reason}>
      <Icon aria-hidden="true" />
    </span>
  );
}

/**
 * Why a kind was guessed, below what has the keyboard’s place, which is its parent or stands beside it; the pointer finds
 * it as the title of the sign. `id`: what it describes names it. Nothing where the words did not suggest the kind.
 */
export function KindReason({ kind, words, id }: KindIconProps & { readonly id: string }) {
  const reason = useMemo(() => kindReason(kind, words), [kind, words]);
  return reason === '' ? null : (
    <span id={id} className={styles.reason}>
      {KIND_LOOKS[kind].label + reason}
    </span>
  );
}

/** `, for “rolled back”`; empty where the words did not suggest it. */
export function kindReason(kind: ShownKind, words = ''): string {
  const guess = words === '' ? null : guessedKind(words);
  return guess?.kind === kind ? `, for “${guess.because}”` : '';
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

/** All kinds, as a list of choices has them. */
export const KIND_OPTIONS = SHOWN_KINDS.map((value) => ({ value, label: SHOWN_KIND_WORDS[value] }));

/** The same for a menu, which draws the sign of each. */
export const SIGNED_KIND_OPTIONS = KIND_OPTIONS.map((option) => ({
  ...option,
  sign: <KindIcon kind={option.value} />,
}));
