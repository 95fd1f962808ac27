import { useMemo } from 'react';
import { useHintChoices, useSectionHints } from '#renderer/guidance/language/useSectionHints.ts';
import { MarginGroup } from '#renderer/section/MarginGroup.tsx';
import { QuestionCard } from '#renderer/section/QuestionCard.tsx';
import { useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { isComposing } from '#renderer/store/selectors.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Menu, MenuItem } from '#renderer/ui/Menu.tsx';
import { fieldKey, writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { knownEvents } from '#shared/domain/timeline/timelineFilter.ts';
import { errorLine } from '#shared/errors/errorWords.ts';
import type { PlacedHint } from '#shared/language/incidentHints.ts';
import { PRINCIPLE_WORDS } from '#shared/language/patterns/principles.ts';
import styles from './LanguageHints.module.css';

/** More than this is a list of faults, not guidance. */
const MOST_SHOWN = 5;

/** The margin's language hints for the place that is shown: questions about the words, never about people. */
export function LanguageHints({ place }: { readonly place: DeskPlace }) {
  const isKnown = useIsKnown(place);
  // Elsewhere at Publish nothing is written, and its check lists the words of the whole document.
  const isListed = useAppStore((state) => place === 'publish' && !isComposing(state));
  const found = useSectionHints(place);
  const hints = isListed ? [] : found.filter(isKnown);
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

/** At a moment of "known then" the words of a later event would say what nobody knew. */
function useIsKnown(place: DeskPlace): (hint: PlacedHint) => boolean {
  const { timeline } = useQuietIncident();
  const then = useAppStore(({ timelineView }) => (place === 'timeline' ? timelineView.knownThen : null));
  return useMemo(() => {
    if (then === null) return () => true;
    const known = new Set<string>(knownEvents(timeline, then).map(({ id }) => id));
    return ({ spot }: PlacedHint) => known.has(writtenSpot(spot).id ?? '');
  }, [timeline, then]);
}

interface HintCardProps {
  readonly hint: PlacedHint;
  readonly choices: ReturnType<typeof useHintChoices>;
}

/** The words in question and the principle behind the hint, with a question; a click goes to the words. */
function HintCard({ hint, choices }: HintCardProps) {
  const { excerpt, principle, question, reframing } = hint;
  const words = excerpt.replace(/\s+/g, ' ');
  return (
    <QuestionCard
      severity="warning"
      head={`“${words}” · ${principle}`}
      title={`${PRINCIPLE_WORDS[principle]}\nInstead: ${reframing}`}
      onOpen={() => choices.goTo(hint)}
      corner={
        <Menu label={`Dismiss the hint about “${words}”`}>
          <MenuItem isDisabled={choices.isReadOnly} onSelect={() => choices.dismissOnce(hint)}>
            Dismiss once
          </MenuItem>
          <MenuItem isDisabled={choices.isReadOnly} onSelect={() => choices.dismissHere(hint)}>
            Dismiss this kind for this incident
          </MenuItem>
          <MenuItem onSelect={() => choices.dismissAlways(hint)}>Always dismiss this kind</MenuItem>
        </Menu>
      }
    >
      {question}
    </QuestionCard>
  );
}
