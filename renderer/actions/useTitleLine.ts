import { useRef } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { dueDays } from '#shared/domain/items/dueDays.ts';
import type { ReadAction } from '#shared/domain/items/readActionLine.ts';
import { typedAction } from '#shared/names/typedAction.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What the title of an open action says beside what is to be done. */
interface TitleLine {
  /** Null where it says neither who nor by when, or where both stand in their fields already. */
  readonly said: ReadAction | null;
  /** Nobody said who or by when yet, so that the title is read for it. */
  readonly isRead: boolean;
  /** Puts it into the fields, as one step of undo. */
  take(): void;
  /** The keyboard left the title: a line that was typed just now is taken, one that stood there is not. */
  leave(): void;
}

/** Reads the title of an action as the line at the end of the list is read, for as long as nobody said who and by when. */
export function useTitleLine(action: ActionItem): TitleLine {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const { actions: edits } = useEdits();
  const foundTitle = useRef(action.title);
  const incident = useIncident((whole) => whole);
  /** The action of now: a title that was taken is left as well, before it is drawn anew. */
  const latest = (): ActionItem | undefined =>
    store.getState().incident?.actions.find(({ id }) => id === action.id);
  const take = (): void => {
    const { incident: current } = store.getState();
    const written = latest();
    const said = written === undefined || current === null ? null : saidIn(written, current, now());
    if (said !== null) edits.patch(action.id, said, 'Read the action');
  };
  return {
    said: saidIn(action, incident, now()),
    isRead: lacksWhoAndWhen(action),
    take,
    leave: () => {
      const written = latest();
      if (written !== undefined && written.title !== foundTitle.current) take();
      foundTitle.current = written?.title ?? '';
    },
  };
}

function saidIn(action: ActionItem, incident: Incident, now: Timestamp): ReadAction | null {
  const { title } = action;
  if (!lacksWhoAndWhen(action) || title.trim() === '') return null;
  const said = typedAction(title, incident, dueDays(incident, now));
  return said.title === '' || (said.owner === undefined && said.due === undefined) ? null : said;
}

function lacksWhoAndWhen({ owner = '', due = '' }: ActionItem): boolean {
  return owner === '' && due === '';
}
