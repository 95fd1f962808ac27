import { type ReactNode, type SubmitEvent, useState } from 'react';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import { NumberEntry } from '#renderer/fields/NumberField.tsx';
import { BusinessHoursFields } from '#renderer/home/decision/BusinessHoursFields.tsx';
import { useWhenToWrite } from '#renderer/section/useDecision.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { Dialog as DialogState } from '#renderer/store/slices/uiState.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import {
  GUIDE_WHEN_TO_WRITE,
  WHEN_TO_WRITE_LIMITS,
  type WhenToWrite,
} from '#shared/domain/incident/trigger.ts';
import { formField, formKey } from '#shared/drafts/formKey.ts';
import { BOUND_GUARDS } from '#shared/rules/decision/boundGuards.ts';
import styles from './WhenToWriteDialog.module.css';

const FORM = formKey('whenToWrite');

/** From where on the team writes a postmortem: the guide's bounds, which can be moved, and its own threshold. */
export function WhenToWriteDialog({ backTo }: { readonly backTo: DialogState | null }) {
  const store = useAppStoreApi();
  const form = useFormDraft<WhenToWrite>(FORM, useWhenToWrite(), BOUND_GUARDS);
  const { value: when, set: setWhen } = form;
  // Counting up makes new fields, without what was half typed in the old ones.
  const [resets, setResets] = useState(0);
  const { criteria, threshold } = when;
  const limits = WHEN_TO_WRITE_LIMITS;
  const setCriteria = (patch: Partial<typeof criteria>) =>
    setWhen({ ...when, criteria: { ...criteria, ...patch } });
  const setThreshold = (patch: Partial<typeof threshold>) =>
    setWhen({ ...when, threshold: { ...threshold, ...patch } });
  const leave = () =>
    backTo === null ? store.getState().closeDialog() : store.getState().openDialog(backTo);

  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    store.getState().changeSettings({ postmortemCriteria: criteria, postmortemThreshold: threshold });
    leave();
    form.drop();
  };
  const reset = (): void => {
    form.drop();
    setWhen(GUIDE_WHEN_TO_WRITE);
    setResets(resets + 1);
  };

  return (
    <Dialog size="large" title="When we write a postmortem" onClose={leave}>
      <form data-draft onSubmit={keep}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <ul key={resets} className={styles.rules}>
          <Rule words="Customers were down for more than">
            <SentenceNumber
              autoFocus
              fieldKey={formField(FORM, 'downtimeMinutes')}
              label="Minutes of downtime"
              {...limits.downtimeMinutes}
              value={criteria.downtimeMinutes}
              onNumber={(downtimeMinutes) => setCriteria({ downtimeMinutes })}
            />
            minutes
          </Rule>
          <Rule words="The same type of failure, twice in">
            <SentenceNumber
              fieldKey={formField(FORM, 'repeatDays')}
              label="Days between failures"
              {...limits.repeatDays}
              value={criteria.repeatDays}
              onNumber={(repeatDays) => setCriteria({ repeatDays })}
            />
            days
          </Rule>
          <Rule words="On-call was paged outside business hours, which are">
            <BusinessHoursFields
              form={FORM}
              hours={criteria.businessHours}
              onHours={(businessHours) => setCriteria({ businessHours })}
            />
          </Rule>
          <Rule words="Data was lost, it was a security incident, or it cost revenue">always</Rule>
          <Rule words="Our own threshold: more than">
            <SentenceNumber
              fieldKey={formField(FORM, 'usersPercent')}
              label="Percent of users"
              {...limits.usersPercent}
              value={threshold.usersPercent}
              onNumber={(usersPercent) => setThreshold({ usersPercent })}
            />
            % of users, for more than
            <SentenceNumber
              fieldKey={formField(FORM, 'minutes')}
              label="Minutes for those users"
              {...limits.minutes}
              value={threshold.minutes}
              onNumber={(minutes) => setThreshold({ minutes })}
            />
            minutes
          </Rule>
        </ul>
        <DialogActions>
          <Button tone="quiet" edge="start" className={styles.first} onClick={reset}>
            Back to the guide’s bounds
          </Button>
          <Button onClick={leave}>Cancel</Button>
          <Button tone="primary" type="submit">
            Save <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface RuleProps {
  readonly words: string;
  readonly children: ReactNode;
}

/** One condition: how its sentence begins, and its bounds in a column of their own. */
function Rule({ words, children }: RuleProps) {
  return (
    <li className={styles.rule}>
      <span>{words}</span>
      <span className={styles.bounds}>{children}</span>
    </li>
  );
}

interface SentenceNumberProps {
  /** Where a text is kept that is no number. */
  readonly fieldKey: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly autoFocus?: boolean;
  readonly onNumber: (value: number) => void;
}

/** A number within a sentence; it cannot be left out. */
function SentenceNumber({ onNumber, ...props }: SentenceNumberProps) {
  return (
    <span className={styles.number}>
      <NumberEntry {...props} isRequired onNumber={(number) => number !== null && onNumber(number)} />
    </span>
  );
}
