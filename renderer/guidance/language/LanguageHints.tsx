import { HintCard } from '#renderer/guidance/language/HintCard.tsx';
import styles from '#renderer/guidance/language/LanguageHints.module.css';
import { useHintChoices } from '#renderer/guidance/language/useHintChoices.ts';
import { useSectionHints } from '#renderer/guidance/language/useSectionHints.ts';
import { MarginGroup } from '#renderer/section/MarginGroup.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { errorLine } from '#shared/errors/errorWords.ts';

/** More than this is a list of faults, not guidance. */
const MOST_SHOWN = 5;

/** The margin's language hints for the place that is shown: questions about the words, never about people. */
export function LanguageHints({ place }: { readonly place: DeskPlace }) {
  const hints = useSectionHints(place);
  const choices = useHintChoices();
  const error = useAppStore(({ languageError }) => languageError);
  const hasDismissed = choices.hasHere || choices.hasAlways;
  if (hints.length === 0 && error === null && !hasDismissed) return null;
  return (
    <MarginGroup label="Language" title={hints.length > 1 ? `Language · ${hints.length}` : 'Language'}>
      {error !== null && <p className={styles.error}>{errorLine(error)}</p>}
      {hints.length > 0 && (
        <ul className={styles.hints}>
          {hints.slice(0, MOST_SHOWN).map((hint) => (
            <li key={`${hint.rule} ${fieldKey(hint.spot)} ${hint.start}`}>
              <HintCard hint={hint} choices={choices} />
            </li>
          ))}
        </ul>
      )}
      {hints.length > MOST_SHOWN && <p className={styles.note}>and {hints.length - MOST_SHOWN} more</p>}
      {hasDismissed && (
        <p className={styles.note}>
          {choices.hasHere && !choices.isReadOnly && (
            <LinkButton tone="quiet" className={styles.restore} onClick={choices.restoreHere}>
              Show what was dismissed here
            </LinkButton>
          )}
          {choices.hasAlways && (
            <LinkButton tone="quiet" className={styles.restore} onClick={choices.restoreAlways}>
              Show what is always dismissed
            </LinkButton>
          )}
        </p>
      )}
    </MarginGroup>
  );
}
