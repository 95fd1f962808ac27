import { useState } from 'react';
import styles from '#renderer/home/again/SeenAgainPlace.module.css';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';
import type { Occurrence, RecurringCause } from '#shared/similar/recurring/recurringCauses.ts';
import { capitalised, counted } from '#shared/text/phrases.ts';
import { longDate, shortCalendarDate } from '#shared/time/formatTime.ts';
import { ACTION_STATUS_WORDS, SAFEGUARD_WORDS } from '#shared/words/vocabulary.ts';

/** More are read by nobody at a glance. */
const AT_FIRST = 4;

/** One safeguard that was missing in several incidents: why they are one, in which, and what was done about it. */
export function RecurringCard({ cause }: { readonly cause: RecurringCause }) {
  const [isWhole, setIsWhole] = useState(false);
  const { occurrences, incidents, cameAgain } = cause;
  const [newest] = occurrences;
  if (newest === undefined) return null;
  const title = capitalised(newest.missing.answer);
  const drawn = isWhole ? occurrences : occurrences.slice(0, AT_FIRST);
  const earlier = occurrences.length - drawn.length;
  return (
    <Card as="article" className={styles.cause} aria-label={title}>
      <header className={styles.head}>
        <h3 className={styles.title} dir="auto">
          {title}
        </h3>
        <span className={styles.count}>
          {cameAgain > 0 && <Chip tone="bad">Came again</Chip>} {counted(incidents, 'incident')}
        </span>
      </header>
      <p className={styles.why}>{reasonWords(cause)}</p>
      <p className={styles.done}>{doneWords(cause)}</p>
      <ul>
        {drawn.map((occurrence) => (
          <OccurrenceRow key={`${occurrence.file.id} ${occurrence.missing.id}`} occurrence={occurrence} />
        ))}
      </ul>
      {earlier > 0 && (
        <LinkButton className={styles.more} onClick={() => setIsWhole(true)}>
          and {counted(earlier, 'earlier one')}
        </LinkButton>
      )}
    </Card>
  );
}

function OccurrenceRow({ occurrence: { file, missing, cameAgain } }: { readonly occurrence: Occurrence }) {
  const store = useAppStoreApi();
  const { openAt } = store.getState();
  const { path, title, date, timeZone } = file;
  return (
    <li className={styles.occurrence}>
      <button
        type="button"
        data-row
        className={styles.incident}
        onClick={() => void openAt(path, { place: 'causes', id: missing.id, field: 'answer' })}
        onKeyDown={goAlongRows}
      >
        <span className={styles.date}>{longDate(date, timeZone)}</span>
        <span className={styles.name} dir="auto">
          {title || 'Untitled incident'}
        </span>
        <span className={styles.answer} dir="auto">
          {missing.answer}
        </span>
      </button>
      {missing.actions.length === 0 ? (
        <p className={styles.nothing}>No action answers it.</p>
      ) : (
        <ul className={styles.actions} aria-label={`What was promised after ${title || 'this incident'}`}>
          {missing.actions.map((action) => (
            <li key={action.id} className={styles.action}>
              <Chip tone={action.status === 'done' ? 'good' : 'plain'}>
                {ACTION_STATUS_WORDS[action.status].label}
                {action.doneOn !== '' && ` ${shortCalendarDate(action.doneOn)}`}
              </Chip>
              <LinkButton
                tone="plain"
                data-row
                tabIndex={-1}
                className={styles.what}
                onKeyDown={goAlongRows}
                onClick={() => void openAt(path, { place: 'actions', id: action.id, field: '' })}
              >
                {action.title || 'Untitled action'}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {cameAgain && <p className={styles.again}>It came again although this was closed.</p>}
    </li>
  );
}

/** `Nothing was there to detect it. Alike by the words “pool”, “alert”; tagged checkout.` */
function reasonWords({ words, tags, occurrences }: RecurringCause): string {
  const kinds = SAFEGUARDS.filter((kind) =>
    occurrences.some(({ missing }) => missing.safeguard === kind),
  ).map((kind) => SAFEGUARD_WORDS[kind].choice.toLocaleLowerCase('en'));
  const reasons = [
    ...(words.length === 0 ? [] : [`by the words ${words.map((word) => `“${word}”`).join(', ')}`]),
    ...(tags.length === 0 ? [] : [`tagged ${tags.join(', ')}`]),
  ];
  return `Nothing was there to ${anyOf(kinds)}. Alike ${reasons.join('; ')}.`;
}

/** `detect it`, `detect it or prevent it`, `detect it, prevent it or respond to it`. */
function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function doneWords({ actions: { all, done, open }, cameAgain }: RecurringCause): string {
  if (all === 0) return 'No action has answered it yet.';
  const against = all - done - open;
  const parts = [
    ...(done > 0 ? [`${done} done`] : []),
    ...(open > 0 ? [`${open} open`] : []),
    ...(against > 0 ? [`${against} decided against`] : []),
  ];
  const answered = `${counted(all, 'action answers', 'actions answer')} it: ${parts.join(', ')}.`;
  if (cameAgain === 0) return answered;
  const times = cameAgain === 1 ? 'once' : `${cameAgain} times`;
  return `${answered} It came again ${times} although ${all === 1 ? 'that was' : 'they were'} closed.`;
}
