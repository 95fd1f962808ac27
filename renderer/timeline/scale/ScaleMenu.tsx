import type { MouseEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { EventMenu } from '#renderer/timeline/event/EventMenu.tsx';
import styles from '#renderer/timeline/scale/ScaleMenu.module.css';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';

/** A bundle of marks is no event that a menu could be about. */
const MARK = '[data-event-mark]:not([data-cluster])';

/** Around the scale: a right click on a mark, or the menu key, opens the menu of its event, which is selected first. */
export function ScaleMenu({ children }: { readonly children: ReactNode }) {
  const store = useAppStoreApi();
  const latest = useAppStore(({ timelineView }) => timelineView.selection.at(-1));
  const event = useIncident(({ timeline }) => timeline.find(({ id }) => id === latest));
  const select = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>(MARK) : null;
    if (mark === null) return;
    const id = toId<EventId>(mark.dataset.eventMark ?? '');
    const { selection } = store.getState().timelineView;
    const rest = selection.filter((each) => each !== id);
    // The menu has to be that of this event before it opens; the others that are selected stay so.
    flushSync(() => store.getState().selectEvents(rest.length < selection.length ? [...rest, id] : [id]));
  };
  return (
    <div className={styles.area} data-menu-area={MARK} onContextMenuCapture={select}>
      {children}
      {event !== undefined && (
        <span className={styles.menu}>
          <EventMenu event={event} tabIndex={-1} />
        </span>
      )}
    </div>
  );
}
