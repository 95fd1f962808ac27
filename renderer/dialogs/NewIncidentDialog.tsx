import { type FormEvent, useRef } from 'react';
import styles from '#renderer/dialogs/IncidentForm.module.css';
import { BroughtNote, type IncidentBasics, IncidentForm } from '#renderer/dialogs/IncidentForm.tsx';
import { NewIncidentTimes } from '#renderer/dialogs/NewIncidentTimes.tsx';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import { EarlierNote } from '#renderer/section/EarlierIncidents.tsx';
import { RuleList } from '#renderer/section/RuleList.tsx';
import { useDecision } from '#renderer/section/useDecision.ts';
import { useFactZone } from '#renderer/section/useFactZone.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { computerZone } from '#renderer/store/computerZone.ts';
import type { Decided } from '#renderer/store/slices/uiState.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { SEVERITIES, type Severity } from '#shared/domain/incident/incident.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import { type FormGuards, isOneOf } from '#shared/drafts/formDraft.ts';
import { formField, formKey } from '#shared/drafts/formKey.ts';
import type { BroughtDocument } from '#shared/import/broughtDocument.ts';
import type { NamedText } from '#shared/import/several/severalText.ts';
import { FACT_GUARDS } from '#shared/rules/decision/boundGuards.ts';
import { sayCriterion } from '#shared/rules/decision/criterionWords.ts';
import {
  type DecisionFacts,
  isBackwards,
  noFacts,
  withTextTimes,
} from '#shared/rules/decision/decisionFacts.ts';
import { triggerOf } from '#shared/rules/decision/decisionWords.ts';
import { listed } from '#shared/text/phrases.ts';

const USUAL_SEVERITY: Severity = 'SEV2';

/** Characters at the beginning of a text that tell one text from another. */
const TOLD_APART = 200;
/** Empty: nobody has said it. */
type NewIncidentForm = DecisionFacts & { readonly severity: Severity | '' };
const GUARDS: FormGuards<NewIncidentForm> = { ...FACT_GUARDS, severity: isOneOf([...SEVERITIES, '']) };

interface NewIncidentProps {
  /** The decision that it follows from. */
  readonly decided: Decided | null;
  /** The text that it begins with. */
  readonly brought: BroughtDocument | null;
  /** What each of the next incidents begins with. */
  readonly next: readonly NamedText[];
}

/** The little that must be known to begin, and why it is written; the times can also come later. */
export function NewIncidentDialog({ decided, brought, next }: NewIncidentProps) {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const key =
    brought === null
      ? formKey(decided === null ? 'new' : 'newDecided')
      : formField(formKey('newBrought'), `${brought.name} ${brought.text.slice(0, TOLD_APART)}`);
  const first = firstForm(decided, brought);
  const form = useFormDraft<NewIncidentForm>(key, first, GUARDS);
  const { severity: said, ...facts } = form.value;
  const severity = said || USUAL_SEVERITY;
  const setFacts = (next: DecisionFacts) => form.set({ ...next, severity: said });
  const chooseZone = useFactZone(key);
  const setBasics = ({ title, severity: chosen, timeZone }: IncidentBasics) => {
    const setWith = (next: DecisionFacts) =>
      form.set({ ...next, title, severity: chosen === severity ? said : chosen });
    if (timeZone === facts.timeZone) setWith(facts);
    else chooseZone(facts, timeZone, setWith);
  };
  const { decision, when, alike } = useDecision(facts, decided?.alike ?? null);
  const title = facts.title.trim();
  const isReady = title !== '' && !isBackwards(facts);
  /** A second Enter can come before the first one has made its incident. */
  const isCreating = useRef(false);
  const close = () => store.getState().closeDialog();
  const cancel = () => {
    close();
    if (next.length > 0) store.getState().showToast(`${namesOf(next)} not read.`, 'bad');
  };
  const trigger = (): { readonly trigger?: Trigger } => {
    // Nobody was asked why it is written where no decision came first and none is needed.
    if (decided === null && !decision.isNeeded) return {};
    const ids = (alike ?? []).map(({ id }) => id);
    return { trigger: triggerOf({ decision, when, note: facts.note, alike: ids, at: now() }) };
  };
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isCreating.current) return;
    isCreating.current = true;
    const { timeZone, startedAt, pagedAt, resolvedAt, usersPercent, approximate } = facts;
    const known = { title, severity, timeZone, startedAt, pagedAt, resolvedAt, usersPercent, approximate };
    const isCreated = await store.getState().create({ ...known, ...trigger() });
    isCreating.current = false;
    if (!isCreated) return;
    close();
    form.drop();
    if (decided !== null) store.getState().dropForm(formKey('decision'));
    if (brought === null) return store.getState().goToSpot(placeSpot('timeline', 'entry'));
    store.getState().goTo('timeline');
    const { name, text, day } = brought;
    store.getState().openDialog({ kind: 'pasteTimeline', text, fileName: name, dayOfFile: day, next });
  };

  return (
    <Dialog size="wide" title="New incident" onClose={cancel}>
      <form data-draft onSubmit={(event) => void create(event)}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        {brought !== null && <BroughtNote brought={brought} next={next} />}
        <div className={styles.columns}>
          <div className={styles.form}>
            <IncidentForm
              basics={{ title: facts.title, severity, timeZone: facts.timeZone }}
              form={key}
              onBasics={setBasics}
              isSeverityProposed={said === ''}
            />
            <NewIncidentTimes form={key} facts={facts} inText={brought?.impact} onFacts={setFacts} />
            <div className={styles.earlier}>
              <EarlierNote incidents={alike ?? []} />
            </div>
          </div>
          <RuleList
            decision={decision}
            when={when}
            onSaid={(criterion, isMet) =>
              setFacts(sayCriterion(facts, { criterion, isMet, when, alike: alike?.length ?? null }))
            }
          />
        </div>
        <DialogActions>
          <Button onClick={cancel}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={!isReady}>
            Create <Keys>Enter</Keys>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function firstForm(decided: Decided | null, brought: BroughtDocument | null): NewIncidentForm {
  if (brought === null) return { ...(decided?.facts ?? noFacts(computerZone())), severity: '' };
  const facts = withTextTimes(noFacts(brought.timeZone ?? computerZone()), brought.impact);
  return { ...facts, title: brought.title, severity: brought.severity ?? '' };
}

function namesOf(texts: readonly NamedText[]): string {
  return `${listed(texts, ({ name }) => `“${name}”`)} ${texts.length === 1 ? 'was' : 'were'}`;
}
