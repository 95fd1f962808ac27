import { useMemo, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TimeZoneField } from '#renderer/fields/TimeZoneField.tsx';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { Dialog as DialogState } from '#renderer/store/slices/uiState.ts';
import { type GraphChoice, GraphToTake, unasked } from '#renderer/timeline/signals/GraphToTake.tsx';
import { addedWords, outsideNote } from '#renderer/timeline/signals/readGraphWords.ts';
import styles from '#renderer/timeline/signals/SignalDialog.module.css';
import { NOT_READ, useReadSignals } from '#renderer/timeline/signals/useReadSignals.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions, DialogScroll } from '#renderer/ui/Dialog.tsx';
import { MOST_SIGNALS, signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { formField, GRAPHS_FORM } from '#shared/drafts/formKey.ts';
import type { ReadSignal } from '#shared/import/graphs/readSignals.ts';
import { pasteContext } from '#shared/import/paste/pasteContext.ts';
import { counted } from '#shared/text/phrases.ts';

type AddGraphsDialogProps = Omit<Extract<DialogState, { readonly kind: 'addGraphs' }>, 'kind'>;

/** The graphs in what was pasted or dropped, before they are taken in; with the zone of their times where they name none. */
export function AddGraphsDialog({ graphs, text, dayOfFile }: AddGraphsDialogProps) {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const incident = useIncident((current) => current);
  const { signals: edits } = useEdits();
  const [zone, setZone] = useState(incident.timeZone);
  const [choices, setChoices] = useState<ReadonlyMap<number, GraphChoice>>(new Map());
  const context = useMemo(
    () => ({ ...pasteContext(incident, now(), dayOfFile), timeZone: zone }),
    [incident, now, dayOfFile, zone],
  );
  const done = useReadSignals(graphs, context);
  const read = done ?? NOT_READ;
  const asRead = useMemo(() => read.signals.map(unasked), [read]);
  const choiceOf = (signal: ReadSignal, index: number): GraphChoice =>
    choices.get(index) ?? asRead[index] ?? unasked(signal);
  const chosen = read.signals.flatMap((signal, index) => {
    const { isTaken, threshold, isBelow, ...told } = choiceOf(signal, index);
    const limit = threshold === null ? null : { threshold, isBelow };
    return isTaken ? [{ read: signal, limit, ...told }] : [];
  });
  const room = MOST_SIGNALS - signalsOf(incident).length;
  const close = () => store.getState().closeDialog();
  const add = (): void => {
    const count = edits.add(chosen);
    close();
    store.getState().setTimelineMode('scale');
    store.getState().showToast(addedWords(count, chosen.length), 'good');
  };
  return (
    <Dialog size="large" title="Add graphs" onClose={close}>
      <div className={styles.fields}>
        <p className={styles.note}>
          {graphs.is}:{' '}
          {done === null
            ? 'its points are being read.'
            : read.signals.length === 0
              ? 'no graph can be read from it, for none of its values has a moment on the time axis.'
              : `${counted(read.signals.length, 'graph')} to stand under the scale of the timeline, on its time axis. Nobody else sees them until you say so.`}
        </p>
        {read.isZoneAssumed && (
          <>
            <p className={styles.note}>
              The times name no time zone. Dashboards write them by their own clock: say which.
            </p>
            <TimeZoneField fieldKey={formField(GRAPHS_FORM, 'zone')} value={zone} onZone={setZone} />
          </>
        )}
        {[...read.notes, ...outsideNote(read.signals, incident)].map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <DialogScroll as="ul" className={styles.list} aria-label="Graphs found">
          {read.signals.map((signal, index) => (
            <GraphToTake
              // biome-ignore lint/suspicious/noArrayIndexKey: two of one name differ in nothing else, and the order stays.
              key={index}
              read={signal}
              index={index}
              choice={choiceOf(signal, index)}
              onChoice={(patch) =>
                setChoices((before) =>
                  new Map(before).set(index, { ...(before.get(index) ?? unasked(signal)), ...patch }),
                )
              }
            />
          ))}
        </DialogScroll>
        {chosen.length > room && (
          <p className={styles.note} role="alert">
            An incident has room for {MOST_SIGNALS} graphs; {Math.max(room, 0)} more can be added.
          </p>
        )}
        <DialogActions>
          <Button
            tone="quiet"
            onClick={() =>
              store.getState().openDialog({ kind: 'pasteTimeline', text, dayOfFile, areEvents: true })
            }
          >
            Read it as events instead
          </Button>
          <Button onClick={close}>Cancel</Button>
          {read.signals.length > 0 && (
            <Button tone="primary" disabled={chosen.length === 0 || chosen.length > room} onClick={add}>
              Add {counted(chosen.length, 'graph')}
            </Button>
          )}
        </DialogActions>
      </div>
    </Dialog>
  );
}
