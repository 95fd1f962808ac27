import { useSettled } from '#renderer/fields/useTypedText.ts';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type Readiness, readiness } from '#shared/readiness/readiness.ts';

/** What the document lacks for the audience chosen at Publish, which every export is made for, and whose it is. */
export function useReadiness(): Readiness & { readonly audience: Audience } {
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const incident = useIncident((current) => current);
  // Looking for names in all that goes out must not make typing wait.
  const settled = useSettled(incident);
  return { ...readiness(audience === 'public' ? settled : incident, audience), audience };
}
