import { ChangedOnDiskDialog } from '#renderer/dialogs/ChangedOnDiskDialog.tsx';
import { CommandPalette } from '#renderer/dialogs/CommandPalette.tsx';
import { ErrorDialog } from '#renderer/dialogs/ErrorDialog.tsx';
import { ExportingDialog } from '#renderer/dialogs/ExportingDialog.tsx';
import { IncidentDetailsDialog } from '#renderer/dialogs/IncidentDetailsDialog.tsx';
import { NewIncidentDialog } from '#renderer/dialogs/NewIncidentDialog.tsx';
import { RepairsDialog } from '#renderer/dialogs/RepairsDialog.tsx';
import { ShortcutsDialog } from '#renderer/dialogs/ShortcutsDialog.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { assertNever } from '#shared/assertNever.ts';

/** Draws the one dialog that the state asks for. */
export function DialogHost() {
  const dialog = useAppStore((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'newIncident':
      return <NewIncidentDialog />;
    case 'incidentDetails':
      return <IncidentDetailsDialog />;
    case 'palette':
      return <CommandPalette />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'changedOnDisk':
      return <ChangedOnDiskDialog change={dialog.change} />;
    case 'repairs':
      return <RepairsDialog opened={dialog.opened} />;
    case 'error':
      return <ErrorDialog error={dialog.error} />;
    case 'exporting':
      return <ExportingDialog progress={dialog.progress} />;
    default:
      return assertNever(dialog, 'dialog');
  }
}
