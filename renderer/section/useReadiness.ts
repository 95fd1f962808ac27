import { useSettled } from '#renderer/fields/useTypedText.ts';
import { useDocumentHints } from '#renderer/section/useDocumentHints.ts';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { type HintedPlace, PLACES_OF_AUDIENCE } from '#shared/language/incidentTexts.ts';
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

const NO_PLACES: readonly HintedPlace[] = [];

/**
 * How much the document lacks for that audience, in one line; empty: nothing. Words that may blame somebody count where
 * customers would read them.
 */
export function useReadinessWords(): { readonly words: string; readonly audience: Audience } {
  const { open, audience } = useReadiness();
  const quiet = useQuietIncident();
  const hints = useDocumentHints(quiet, audience === 'public' ? PLACES_OF_AUDIENCE.public : NO_PLACES);
  return { words: readinessWords(open, quiet, hints.length), audience };
}
