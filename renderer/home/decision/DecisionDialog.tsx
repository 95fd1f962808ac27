import { type SubmitEvent, useRef } from 'react';
import { computerZone } from '#renderer/fields/computerZone.ts';
import { KeptForm } from '#renderer/fields/KeptForm.tsx';
import { useFormDraft } from '#renderer/fields/useFormDraft.ts';
import { DecisionAnswer } from '#renderer/home/decision/DecisionAnswer.tsx';
import styles from '#renderer/home/decision/DecisionDialog.module.css';
import { DecisionFactFields } from '#renderer/home/decision/DecisionFactFields.tsx';
import { focusNextField } from '#renderer/home/decision/focusNextField.ts';
import { LookedThrough } from '#renderer/home/decision/LookedThrough.tsx';
import { RuleList } from '#renderer/section/RuleList.tsx';
import { useDecision } from '#renderer/section/useDecision.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { formKey } from '#shared/drafts/formKey.ts';
import { type DecisionFacts, noFacts } from '#shared/rules/decision/decisionFacts.ts';
import { decisionWords } from '#shared/rules/decision/decisionWords.ts';
import { FACT_GUARDS } from '#shared/rules/decision/factGuards.ts';
import { sayCriterion } from '#shared/rules/decision/sayCriterion.ts';

const FORM = formKey('decision');

/** "When to Write a Postmortem" as one screen: facts on the left, what they mean on the right, the answer below. */
export function DecisionDialog() {
  const store = useAppStoreApi();
  const form = useFormDraft<DecisionFacts>(FORM, noFacts(computerZone()), FACT_GUARDS);
  const { value: facts, set: setFacts } = form;
  const { decision, when, alike } = useDecision(facts);
  const seenNeeded = useRef(false);
  const { isNeeded, isAnswered } = decision;
  const show = store.getState().openDialog;
  const close = () => store.getState().closeDialog();
  const write = () => show({ kind: 'newIncident', decided: { facts, alike } });

  const next = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // Enter in a field acts on a yes that was seen before the key; else it goes on to what is next.
    if (isField(document.activeElement) && !(isNeeded && seenNeeded.current)) {
      focusNextField(event.currentTarget);
    } else if (isNeeded) {
      write();
    } else {
      close();
      form.drop();
      const why = decisionWords(decision, when).reasons.join(' ');
      if (isAnswered) store.getState().showToast(`No postmortem. ${why}`);
    }
  };

  return (
    <Dialog size="wide" title="Do we need a postmortem?" onClose={close}>
      <form
        data-draft
        onSubmit={next}
        onKeyDownCapture={() => {
          seenNeeded.current = isNeeded;
        }}
      >
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <div className={styles.columns}>
          <DecisionFactFields form={FORM} facts={facts} onFacts={setFacts} />
          <RuleList
            decision={decision}
            when={when}
            onSaid={(criterion, isMet) =>
              setFacts(sayCriterion(facts, { criterion, isMet, when, alike: alike?.length ?? null }))
            }
          />
        </div>
        <LookedThrough
          alike={alike}
          days={when.criteria.repeatDays}
          onNotAlike={(id) => setFacts({ ...facts, notAlike: [...facts.notAlike, id] })}
        />
        <DecisionAnswer decision={decision} when={when} />
        <DialogActions>
          <Button
            tone="quiet"
            className={styles.first}
            onClick={() => show({ kind: 'whenToWrite', backTo: { kind: 'decision' } })}
          >
            When we write one…
          </Button>
          {isNeeded ? (
            <>
              <Button onClick={close}>Close</Button>
              <Button key="write" tone="primary" type="submit">
                Write it <Keys>Enter</Keys>
              </Button>
            </>
          ) : (
            <>
              <Button onClick={write}>Write it anyway</Button>
              <Button key="close" tone="primary" type="submit">
                Close
              </Button>
            </>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type === 'text';
}
