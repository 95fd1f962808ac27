import {
  CircleHelpIcon,
  ClockIcon,
  EyeIcon,
  FileTextIcon,
  FolderIcon,
  ListTreeIcon,
  PencilIcon,
  TextSearchIcon,
  UsersIcon,
} from 'lucide-react';
import styles from '#renderer/dialogs/palette/CommandPalette.module.css';
import type { MenuTitle } from '#shared/commands/commandList.ts';

/** A line of the palette: a command of a menu, a file that was open, words that were found. */
type PaletteKind = MenuTitle | 'opened' | 'words';

const ICONS: Record<PaletteKind, typeof EyeIcon> = {
  File: FolderIcon,
  Edit: PencilIcon,
  View: EyeIcon,
  Incident: ListTreeIcon,
  Timeline: ClockIcon,
  Meeting: UsersIcon,
  Help: CircleHelpIcon,
  opened: FileTextIcon,
  words: TextSearchIcon,
};

/** Tells the kinds of lines apart at a glance; its words say the same. */
export function PaletteIcon({ of }: { readonly of: PaletteKind }) {
  const Icon = ICONS[of];
  return <Icon aria-hidden="true" className={styles.icon} />;
}
