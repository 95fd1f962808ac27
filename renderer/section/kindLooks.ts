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
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';

interface KindLook {
  readonly label: string;
  readonly icon: LucideIcon;
}

/** Each kind has a word and a shape; its colour is the token `--kind-…` and never stands alone. */
export const KIND_LOOKS: Record<EventKind, KindLook> = {
  trigger: { label: 'Trigger', icon: FlagIcon },
  signal: { label: 'Signal', icon: ActivityIcon },
  detection: { label: 'Detection', icon: BellIcon },
  communication: { label: 'Communication', icon: MessageSquareIcon },
  diagnosis: { label: 'Diagnosis', icon: SearchIcon },
  decision: { label: 'Decision', icon: DiamondIcon },
  action: { label: 'Action', icon: ZapIcon },
  recovery: { label: 'Recovery', icon: CheckIcon },
};

export const KIND_OPTIONS = EVENT_KINDS.map((value) => ({ value, label: KIND_LOOKS[value].label }));
