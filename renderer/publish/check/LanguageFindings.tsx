import { ArrowRightIcon, MessageCircleQuestionMarkIcon } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import styles from '#renderer/publish/check/Readiness.module.css';
import { hintsInTurns } from '#renderer/section/hintsInTurns.ts';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { fieldKey, isSameSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { type PlacedHint, undismissedHints } from '#shared/language/incidentHints.ts';
import { PLACES_OF_AUDIENCE } from '#shared/language/incidentTexts.ts';

/** The language hints of the whole document for its audience: each leads to its words, where it can be dismissed. */
export function LanguageFindings({ audience }: { readonly audience: Audience }) {
  const store = useAppStoreApi();
  const hints = useDocumentHints(audience);
  if (hints.length === 0) return null;
  return (
    <section aria-label="Words" data-severity="warning" className={styles.part}>
      <h4 className={styles.severity}>
        <MessageCircleQuestionMarkIcon aria-hidden="true" />
        Words to look at <span className={styles.count}>{hints.length}</span>
        <span className={styles.meaning}>
          They may name a person where a system is meant; they hold nothing back
        </span>
      </h4>
      <Card as="ul" className={styles.rows}>
        {hints.map((hint) => (
          <li key={`${hint.rule} ${fieldKey(hint.spot)} ${hint.start}`} className={styles.line}>
            <button
              type="button"
              className={styles.jump}
              onClick={() => store.getState().goToSpot(hint.spot)}
            >
              <span className={styles.place}>{placeTitle(hint.spot.place)}</span>{' '}
              <span className={styles.words}>
                “{hint.excerpt.replace(/\s+/g, ' ')}” <span className={styles.reason}>{hint.question}</span>
              </span>
              <ArrowRightIcon aria-hidden="true" className={styles.chevron} />
            </button>
          </li>
        ))}
      </Card>
    </section>
  );
}

function useDocumentHints(audience: Audience): readonly PlacedHint[] {
  const incident = useIncident((current) => current);
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  const [hints, setHints] = useState<readonly PlacedHint[]>([]);
  useEffect(
    () => hintsInTurns({ incident, places: PLACES_OF_AUDIENCE[audience], terms, after: 0, onRead: setHints }),
    [incident, audience, terms],
  );
  return useMemo(() => {
    const shown = undismissedHints(hints, incident, dismissed);
    return shown.filter((hint) => !shown.some((other) => isWithin(hint, other)));
  }, [hints, incident, dismissed]);
}

/** A hint about more words of the same text says what the shorter one does. */
function isWithin(one: PlacedHint, other: PlacedHint): boolean {
  const isShorter = one.end - one.start < other.end - other.start;
  return isShorter && isSameSpot(one.spot, other.spot) && one.start >= other.start && one.end <= other.end;
}
