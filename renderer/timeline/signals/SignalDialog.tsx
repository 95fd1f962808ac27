import { useMemo } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { SignalTextField } from '#renderer/edits/signalsEdits.ts';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { VISIBILITY_OPTIONS } from '#renderer/section/incidentWords.ts';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { SaveGraph } from '#renderer/timeline/signals/SaveGraph.tsx';
import styles from '#renderer/timeline/signals/SignalDialog.module.css';
import { SignalPreview } from '#renderer/timeline/signals/SignalPreview.tsx';
import { SignalQuestions } from '#renderer/timeline/signals/SignalQuestions.tsx';
import { ThresholdFields } from '#renderer/timeline/signals/ThresholdFields.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { SignalId } from '#shared/domain/incident/ids.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { pointsOf } from '#shared/domain/signals/signalPoints.ts';
import { proposedThreshold } from '#shared/rules/proposedThreshold.ts';
import { signalSentence } from '#shared/words/signalWords.ts';

/** One graph: what it says in words, what is said of it, and who may see it. Everything typed is already kept. */
export function SignalDialog({ id }: { readonly id: SignalId }) {
  const store = useAppStoreApi();
  const signals = useIncident((incident) => incident.signals);
  const signal = signalsOf(signals === undefined ? {} : { signals }).find((each) => each.id === id) ?? null;
  const close = () => store.getState().closeDialog();
  return (
    <Dialog size="wide" title="Graph" onClose={close}>
      {signal === null ? (
        <p>It is not in the incident any more.</p>
      ) : (
        <SignalFields signal={signal} onClose={close} />
      )}
    </Dialog>
  );
}

/** Above is what is usual, and is not written. */
function sideOf(isBelow: boolean): Patch<Signal> {
  return { isBelow: isBelow ? true : undefined };
}

function SignalFields({ signal, onClose }: { readonly signal: Signal; readonly onClose: () => void }) {
  const { signals: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const incident = useIncident((current) => current);
  const { timeZone } = incident;
  const proposed = useMemo(
    () => proposedThreshold(incident, { points: pointsOf(signal), unit: signal.unit ?? '', limit: null }),
    [incident, signal],
  );
  const { id, measured } = signal;
  const key = (field: string) => fieldKey({ place: 'timeline', id, field });
  const text = (field: SignalTextField, label: string, placeholder: string) => (
    <Field label={label}>
      <FieldText
        fieldKey={key(field)}
        label={label}
        value={signal[field] ?? ''}
        placeholder={placeholder}
        onText={(next) => edits.setText(id, field, next)}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      <p className={styles.sentence}>
        {signalSentence(signal, timeZone)}
        {measured !== undefined &&
          ` Of ${measured.toLocaleString('en')} points the lowest and the highest of each stretch are kept.`}
      </p>
      <SignalPreview points={pointsOf(signal)} unit={signal.unit} threshold={signal.threshold} />
      <SignalQuestions signal={signal} />
      <div className={styles.row}>
        {text('name', 'Name', 'Errors at checkout')}
        {text('unit', 'Unit', '%')}
      </div>
      {text('source', 'Where it comes from', 'Grafana, dashboard checkout')}
      <TextLinks of={signal.name} texts={[signal.source]} />
      <ThresholdFields
        fieldKey={key('threshold')}
        of={signal.name}
        unit={signal.unit ?? ''}
        threshold={signal.threshold ?? null}
        isBelow={signal.isBelow ?? false}
        proposed={proposed}
        disabled={isReadOnly}
        onSide={(isBelow) => edits.patch(id, sideOf(isBelow), 'Set side of threshold')}
        onThreshold={(value) => edits.patch(id, { threshold: value ?? undefined }, 'Set threshold')}
        onLimit={({ threshold, isBelow }) =>
          edits.patch(id, { threshold, ...sideOf(isBelow) }, 'Set threshold')
        }
      />
      <div className={styles.row}>
        <Field label="Who may see it" hint="Private until you choose.">
          <Select
            aria-label="Who may see it"
            value={signal.visibility}
            options={VISIBILITY_OPTIONS}
            disabled={isReadOnly}
            onValue={(visibility) => edits.patch(id, { visibility }, 'Change who may see it')}
          />
        </Field>
      </div>
      <DialogActions>
        <Button
          tone="quiet"
          disabled={isReadOnly}
          onClick={() => {
            onClose();
            edits.remove(id);
          }}
        >
          Remove graph
        </Button>
        <SaveGraph signal={signal} />
        <Button tone="primary" onClick={onClose}>
          Done <Keys>Esc</Keys>
        </Button>
      </DialogActions>
    </div>
  );
}
