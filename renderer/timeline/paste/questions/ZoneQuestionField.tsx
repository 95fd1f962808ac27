import styles from '#renderer/timeline/paste/questions/PasteChoice.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { ZoneQuestion } from '#shared/import/paste/readPaste.ts';
import { counted } from '#shared/text/phrases.ts';
import { zoneMeaningName } from '#shared/time/zoneMeanings.ts';

interface ZoneQuestionFieldProps {
  readonly question: ZoneQuestion;
  readonly onZone: (timeZone: string) => void;
}

/** Asks once what an abbreviation stands for in the whole text. */
export function ZoneQuestionField({ question, onZone }: ZoneQuestionFieldProps) {
  const { words, places, chosen, count, isOutOfSeason } = question;
  const text = isOutOfSeason
    ? `“${words}” was not in use then. Which clock is meant?`
    : `“${words}” names several time zones. Which one is meant?`;
  const wait = `${counted(count, 'event waits', 'events wait')} for it.`;
  return (
    <fieldset className={styles.choice} data-open={chosen === null || undefined} aria-label={text}>
      <span>
        {text} {chosen === null && wait}
      </span>
      {places.map((place) => (
        <Button key={place} aria-pressed={place === chosen} onClick={() => onZone(place)}>
          {zoneMeaningName(place)}
        </Button>
      ))}
    </fieldset>
  );
}
