import { type SubmitEvent, useRef } from 'react';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import { DecisionFactFields } from '#renderer/home/decision/DecisionFactFields.tsx';
import { LookedThrough } from '#renderer/home/decision/LookedThrough.tsx';
import { RuleList } from '#renderer/section/RuleList.tsx';
import { useDecision } from '#renderer/section/useDecision.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { computerZone } from '#renderer/store/computerZone.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import type { WhenToWrite } from '#shared/domain/incident/trigger.ts';
import { formKey } from '#shared/drafts/formKey.ts';
import { FACT_GUARDS } from '#shared/rules/decision/boundGuards.ts';
import { sayCriterion } from '#shared/rules/decision/criterionWords.ts';
import type { Decision } from '#shared/rules/decision/decide.ts';
import { type DecisionFacts, noFacts } from '#shared/rules/decision/decisionFacts.ts';
import { decisionWords } from '#shared/rules/decision/decisionWords.ts';
import { countedInWords } from '#shared/text/phrases.ts';
import styles from './DecisionDialog.module.css';

const FORM = formKey('decision');

/** "When to Write a Postmortem" as one screen: facts on the left with earlier ones like it, the answer on the right with its reasons. */
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
          <div className={styles.known}>
            <DecisionFactFields form={FORM} facts={facts} onFacts={setFacts} />
            <LookedThrough
              alike={alike}
              days={when.criteria.repeatDays}
              onNotAlike={(id) => setFacts({ ...facts, notAlike: [...facts.notAlike, id] })}
            />
          </div>
          <div>
            <DecisionAnswer decision={decision} when={when} />
            <RuleList
              decision={decision}
              when={when}
              onSaid={(criterion, isMet) =>
                setFacts(sayCriterion(facts, { criterion, isMet, when, alike: alike?.length ?? null }))
              }
            />
          </div>
        </div>
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
              <Button key="close" tone={isAnswered ? 'primary' : 'plain'} type="submit">
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

interface DecisionAnswerProps {
  readonly decision: Decision;
  readonly when: WhenToWrite;
}

/** Yes or no in plain words; the list below says why a yes is one. */
function DecisionAnswer({ decision, when }: DecisionAnswerProps) {
  const { verdict, reasons } = decisionWords(decision, when);
  const met = [...decision.criteria, decision.threshold].filter(({ isMet }) => isMet).length;
  return (
    <div className={styles.answer} data-needed={decision.isNeeded || undefined} role="status">
      <strong className={styles.verdict}>{verdict}</strong>
      <p className={styles.reasons}>
        {decision.isNeeded
          ? `${countedInWords(met, 'reason below holds', 'reasons below hold')}; one is enough.`
          : reasons.join(' ')}
      </p>
    </div>
  );
}

/** Moves the focus in a form to what can be typed in or pressed after the field that has it. */
function focusNextField(form: HTMLFormElement): void {
  const stops: readonly (Element | null)[] = [...form.elements].filter(
    (element) => !element.matches(':disabled, fieldset'),
  );
  const next = stops[stops.indexOf(document.activeElement) + 1];
  if (next instanceof HTMLElement) next.focus();
}
