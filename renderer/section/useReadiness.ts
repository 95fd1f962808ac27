import { useSettled } from '#renderer/fields/useTypedText.ts';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type Readiness, readiness } from '#shared/readiness/readiness.ts';

/** What the document lacks for the audience chosen at Publish, which every export is made for, and whose it is. */
export function useReadiness(): Readiness & { readonly audience: Audience } {
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const quiet = useQuietIncident();
  // Looking for names in all that goes out must not make any edit wait.
  const settled = useSettled(quiet);
  return { ...readiness(audience === 'public' ? settled : quiet, audience), audience };
}
