import { FoundText } from '#renderer/fields/FoundText.tsx';
import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import styles from '#renderer/timeline/list/CardWords.module.css';
import { shownWho } from '#renderer/timeline/list/shownWho.ts';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { KINDS_LEARNT } from '#shared/settings/settings.ts';
import { detailPieces } from '#shared/wall/wallText.ts';
import { withShortAddresses } from '#shared/words/links/shortAddresses.ts';

/**
 * What an event says: its title, and in small letters behind it who, what was seen, and the word for its sign as long
 * as somebody may not know the signs yet.
 */
export function CardWords({ event }: { readonly event: TimelineEvent }) {
  const isLearnt = useAppStore(({ settings }) => settings.kindsChosen >= KINDS_LEARNT);
  const { title, detail = '', actor } = event;
  // Find marks words inside an address, too.
  const isSearched = useAppStore(({ find }) => (find?.query ?? '') !== '');
  const shownTitle = isSearched ? title : withShortAddresses(title);
  const kind = shownKind(event);
  const isNamed = !isLearnt && event.kind !== undefined;
  const who = shownWho(event);
  const spot = (field: string): DeskSpot => ({ place: 'timeline', id: event.id, field });
  const timeZone = useShownZone();
  // Heard as `14:28, Communication, Status page set to Investigating, On-call engineer`.
  const head = [eventClock(event, timeZone), event.kind === undefined ? '' : KIND_LOOKS[kind].label]
    .filter(Boolean)
    .join(', ');
  const detailWords = inOneLine(detail);
  return (
    <span className={styles.words}>
      <span className={styles.title}>
        <Spoken>{`${head}, `}</Spoken>
        <FoundText spot={spot('title')}>{shownTitle || 'Untitled event'}</FoundText>
        {who !== '' && <Spoken>{`, ${who}`}</Spoken>}
      </span>
      {(isNamed || who !== '') && (
        <span className={styles.more} aria-hidden="true">
          {isNamed && (
            <span className={styles.kind} data-kind={kind}>
              {KIND_LOOKS[kind].label}
            </span>
          )}
          {who !== '' && (
            <span>
              <FoundText spot={spot(actor === undefined ? 'source' : 'actor')}>{who}</FoundText>
            </span>
          )}
        </span>
      )}
      {detail !== '' && (
        <span
          className={classNames(styles.more, styles.detail)}
          data-code={detailWords.isCode}
          aria-hidden="true"
        >
          <FoundText isCut spot={spot('detail')}>
            {detailWords.text}
          </FoundText>
        </span>
      )}
    </span>
  );
}

/** The detail for its one line, without its marks; it reads as code where it begins with it. */
function inOneLine(detail: string): { readonly text: string; readonly isCode: boolean } {
  const pieces = detailPieces(detail.slice(0, LONGEST_LINE));
  return { text: pieces.map(({ text }) => text).join('\n'), isCode: pieces[0]?.size === 'code' };
}

/** Characters. No window is so wide; Find shows words behind them in the field. */
const LONGEST_LINE = 1000;
