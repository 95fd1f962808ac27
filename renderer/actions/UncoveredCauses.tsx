import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { actionTypeFor } from '#shared/domain/causes/causeActions.ts';
import { causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import { likelyAnswer } from '#shared/similar/likelyAnswer.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { ACTION_TYPE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './UncoveredCauses.module.css';

/** The Five Whys show all of them. */
const MOST_SHOWN = 4;

/** What the whys ended with and no action answers, each with the action that may answer it, or the button that makes one. */
export function UncoveredCauses() {
  const { uncovered, loose } = useIncident(causeCoverage);
  const isReadOnly = useIsReadOnly();
  const { outcomes, actions: edits } = useEdits();
  if (uncovered.length === 0) return null;
  const more = uncovered.length - MOST_SHOWN;
  return (
    <Card as="section" edge="accent" className={styles.uncovered} aria-label="Not answered by an action">
      <SectionLabel>No action answers {uncovered.length === 1 ? 'this' : 'these'} yet</SectionLabel>
      <ul className={styles.causes}>
        {uncovered.slice(0, MOST_SHOWN).map((cause) => {
          const likely = likelyAnswer(cause, loose);
          return (
            <li key={cause.id} className={styles.cause}>
              <Chip>{ACTION_TYPE_WORDS[actionTypeFor(cause.stop)]}</Chip>
              <span className={styles.words} dir="auto">
                {capitalised(cause.answer.trim())}
                {likely !== null && <span className={styles.likely}>Does “{likely.title}” answer it?</span>}
              </span>
              <span className={styles.ways}>
                {likely !== null && (
                  <Button
                    disabled={isReadOnly}
                    aria-label={`Yes, “${likely.title}” answers ${cause.answer}`}
                    onClick={() =>
                      edits.patch(
                        likely.id,
                        { causeIds: [...likely.causeIds, cause.id] },
                        'Change linked causes',
                      )
                    }
                  >
                    Yes
                  </Button>
                )}
                <Button
                  tone={likely === null ? 'plain' : 'quiet'}
                  disabled={isReadOnly}
                  aria-label={`Add an action for ${cause.answer}`}
                  onClick={() => outcomes.makeAction(cause)}
                >
                  Add an action
                </Button>
              </span>
            </li>
          );
        })}
        {more > 0 && <li className={styles.more}>and {more} more in the Five Whys</li>}
      </ul>
    </Card>
  );
}
