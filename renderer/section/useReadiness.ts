import { useSettled } from '#renderer/fields/useTypedText.ts';
import { useDocumentHints } from '#renderer/section/useDocumentHints.ts';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { PLACES_OF_AUDIENCE } from '#shared/language/incidentTexts.ts';
import { type Readiness, readiness } from '#shared/readiness/readiness.ts';
import { readinessWords } from '#shared/readiness/readinessWords.ts';

/** What the document lacks for the audience chosen at Publish, which every export is made for, and whose it is. */
export function useReadiness(): Readiness & { readonly audience: Audience } {
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const quiet = useQuietIncident();
  // Looking for names in all that goes out must not make any edit wait; nothing else is drawn again for it.
  const settled = useSettled(audience === 'public' ? quiet : null);
  return { ...readiness(audience === 'public' ? (settled ?? quiet) : quiet, audience), audience };
}

/**
 * How much the document lacks for that audience, in one line; empty: nothing. It is the sum of what *Check* lists as
 * missing, to look at again and words to look at.
 */
export function useReadinessWords(): { readonly words: string; readonly audience: Audience } {
  const { open, audience } = useReadiness();
  const quiet = useQuietIncident();
  const hints = useDocumentHints(quiet, PLACES_OF_AUDIENCE[audience]);
  return { words: readinessWords(open, quiet, hints.length), audience };
}
