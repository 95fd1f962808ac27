import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { type FormKey, formField } from '#shared/drafts/formKey.ts';
import { type DecisionFacts, withFactZone } from '#shared/rules/decision/decisionFacts.ts';

/** Chooses the zone of typed times: a time that the zone does not have once goes back into its field, which asks. */
export function useFactZone(
  form: FormKey,
): (facts: DecisionFacts, timeZone: string, onFacts: (facts: DecisionFacts) => void) => void {
  const store = useAppStoreApi();
  return (facts, timeZone, onFacts) => {
    const change = withFactZone(facts, timeZone);
    onFacts(change.facts);
    for (const { name, words } of change.asked) store.getState().setDraft(formField(form, name), words);
  };
}
