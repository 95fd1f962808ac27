import { useMemo } from 'react';
import { useCommands } from '#renderer/commands/CommandsContext.tsx';
import { VersionChanges } from '#renderer/dialogs/versions/VersionChanges.tsx';
import styles from '#renderer/dialogs/versions/VersionsDialog.module.css';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import type { CommandId } from '#shared/commands/commandList.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type ExportRecord, FORMATS } from '#shared/domain/incident/publication.ts';
import { changedSinceExport } from '#shared/publication/record/changedSinceExport.ts';
import { counted } from '#shared/text/phrases.ts';
import { clockTime, longDate } from '#shared/time/formatTime.ts';

export interface SinceExportProps {
  readonly sent: ExportRecord;
  /** The incident of which it was made. */
  readonly exported: Incident;
}

/** What the readers of a document that left would read otherwise now, and the way to send it again. */
export function SinceExportDialog({ sent, exported }: SinceExportProps) {
  const store = useAppStoreApi();
  const { runCommand } = useCommands();
  const present = useIncident((incident) => incident);
  const changed = useMemo(() => changedSinceExport(exported, present, sent), [exported, present, sent]);
  const { closeDialog, chooseAudience } = store.getState();
  const count = changed.reduce((sum, { lines }) => sum + lines.length, 0);
  const again = commandOf(sent);
  const when = `${longDate(sent.at, present.timeZone)}, ${clockTime(sent.at, present.timeZone)}`;
  return (
    <Dialog title="What changed since it was sent" size="large" onClose={closeDialog}>
      <p className={styles.where}>
        {AUDIENCE_WORDS[sent.audience]} of {when}: {count === 0 ? NO_CHANGE : counted(count, 'change')}
      </p>
      <DialogScroll as="section" className={styles.since} aria-label="What changed since">
        <VersionChanges changed={changed} />
      </DialogScroll>
      <DialogActions>
        <Button onClick={closeDialog}>Close</Button>
        {again !== null && (
          <Button
            tone="primary"
            data-first
            onClick={() => {
              closeDialog();
              chooseAudience(sent.audience);
              runCommand(again.command);
            }}
          >
            {again.words}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

const NO_CHANGE = 'no change that can be told in words';

const AUDIENCE_WORDS = { internal: 'The internal document', public: 'The public version' } as const;

/** What sends it once more in the same way; null where that is done step by step. */
function commandOf({
  format,
  way = 'file',
}: ExportRecord): { readonly command: CommandId; readonly words: string } | null {
  if (way === 'status-page') return null;
  if (way === 'clipboard') return { command: 'export.copy', words: 'Copy it again' };
  if (way === 'print') return { command: 'export.print', words: 'Print it again…' };
  return { command: `export.${format}`, words: `Save the ${FORMATS[format].name} again…` };
}
