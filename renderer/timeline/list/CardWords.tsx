import { FoundText } from '#renderer/fields/FoundText.tsx';
import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import styles from '#renderer/timeline/list/CardWords.module.css';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { KINDS_LEARNT } from '#shared/settings/settings.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';

/**
 * What an event says: its title, and in a small line below it who, what was seen, and the word for its sign as long
 * as somebody may not know the signs yet.
 */
export function CardWords({ event }: { readonly event: TimelineEvent }) {
  const isLearnt = useAppStore(({ settings }) => settings.kindsChosen >= KINDS_LEARNT);
  const { kind, title, detail = '', actor, source = '' } = event;
  // A source that is an address is a link, and needs no words beside it.
  const who = actor ?? (addressesIn(source).some(({ url }) => url === source.trim()) ? '' : source);
  const spot = (field: string): DeskSpot => ({ place: 'timeline', id: event.id, field });
  const isMore = !isLearnt || who !== '' || detail !== '';
  return (
    <span className={styles.words}>
      <span className={styles.title} dir="auto">
        <FoundText spot={spot('title')}>{title || 'Untitled event'}</FoundText>
      </span>
      {isMore && (
        <span className={styles.more}>
          {!isLearnt && (
            <span className={styles.kind} data-kind={kind}>
              {KIND_LOOKS[kind].label}
            </span>
          )}
          {who !== '' && <FoundText spot={spot(actor === undefined ? 'source' : 'actor')}>{who}</FoundText>}
          {detail !== '' && (
            <FoundText isCut spot={spot('detail')}>
              {detail}
            </FoundText>
          )}
        </span>
      )}
    </span>
  );
}
