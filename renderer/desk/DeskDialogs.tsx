import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';

/** Every dialog of the window, those of sections among them. */
export function DeskDialogs() {
  return <DialogHost sections={SECTION_DIALOGS} />;
}
