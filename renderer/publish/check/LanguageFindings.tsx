import { ArrowRightIcon, MessageCircleQuestionMarkIcon, XIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/publish/check/Readiness.module.css';
import { useDocumentHints } from '#renderer/section/useDocumentHints.ts';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { placeTitle } from '#shared/domain/incident/sections.ts';
import { dismissalOf } from '#shared/language/incidentHints.ts';
import { PLACES_OF_AUDIENCE } from '#shared/language/incidentTexts.ts';

const MEANING: Record<Audience, string> = {
  internal: 'They may name a person where a system is meant; they hold nothing back',
  public: 'They may name a person where a system is meant: you are asked before they leave',
};

/** The language hints of the whole document for its audience: each leads to its words, and a cross lets those words stand. */
export function LanguageFindings({ audience }: { readonly audience: Audience }) {
  const store = useAppStoreApi();
  const { incident: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const incident = useIncident((current) => current);
  const hints = useDocumentHints(incident, PLACES_OF_AUDIENCE[audience]);
  if (hints.length === 0) return null;
  return (
    <section aria-label="Words" data-severity="warning" className={styles.part}>
      <h4 className={styles.severity}>
        <MessageCircleQuestionMarkIcon aria-hidden="true" />
        Words to look at <span className={styles.count}>{hints.length}</span>
        <span className={styles.meaning}>{MEANING[audience]}</span>
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
            {!isReadOnly && (
              <IconButton
                label={`Dismiss: “${hint.excerpt}”`}
                className={styles.dismiss}
                onClick={() => edits.dismissHint(dismissalOf(hint))}
              >
                <XIcon aria-hidden="true" />
              </IconButton>
            )}
          </li>
        ))}
      </Card>
    </section>
  );
}
