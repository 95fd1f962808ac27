import { useMemo, useState } from 'react';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { isDraftOf } from '#shared/drafts/drafts.ts';
import { changedParts, type FormGuards, formWith } from '#shared/drafts/formDraft.ts';
import { isOfNoIncident } from '#shared/drafts/formKey.ts';
import styles from './KeptForm.module.css';

interface KeptFormProps {
  readonly isKept: boolean;
  readonly onDrop: () => void;
}

/** Says that a form still holds text from before, and offers to start over. */
export function KeptForm({ isKept, onDrop }: KeptFormProps) {
  if (!isKept) return null;
  return (
    <p className={styles.kept} role="status">
      What you typed here before was kept.
      <Button tone="quiet" onClick={onDrop}>
        Start afresh
      </Button>
    </p>
  );
}

/** What a form holds, wherever the person goes before it is finished. */
interface FormDraft<Form> {
  readonly value: Form;
  /** It held text from before when it opened. */
  readonly isKept: boolean;
  set(value: Form): void;
  /** Forgets the typed text: the form is finished, or begins again. */
  drop(): void;
}

/**
 * A form that is kept until it is finished: closing its dialog, leaving the app or a crash drop nothing. `key` names
 * it among the drafts; untouched parts show what `initial` has when the form opens.
 */
export function useFormDraft<Form extends object>(
  key: string,
  initial: Form,
  guards: FormGuards<Form>,
): FormDraft<Form> {
  const store = useAppStoreApi();
  const draft = useDraft(key);
  const [first] = useState(initial);
  const hasFields = useAppStore(({ drafts, formDrafts }) =>
    isDraftOf(isOfNoIncident(key) ? formDrafts : drafts, key),
  );
  const [isKept, setKept] = useState(hasFields);
  const value = useMemo(() => formWith(first, draft.text, guards), [first, draft.text, guards]);
  return {
    value,
    isKept: isKept && hasFields,
    set: (value) => draft.set(changedParts(first, value)),
    drop: () => {
      setKept(false);
      store.getState().dropForm(key);
    },
  };
}
