import { useState } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { type DeskSpot, fieldKey, isSameSpot } from '#shared/domain/incident/deskSpot.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';

/** Where somebody is in the list of actions. */
interface ActionRows {
  /** The action whose fields are shown; null: all are closed. */
  readonly openId: string | null;
  /** The row at which the Tab key stops. */
  readonly stopId: string | null;
  /** The keyboard is in this row now. */
  standAt(id: ActionId, index: number): void;
  /** Closes an action; the keyboard goes to its row. */
  close(id: ActionId): void;
}

/** Fields that only an open action shows. */
const DETAILS: ReadonlySet<string> = new Set([
  'doneWhen',
  'ticketUrl',
  'notDoingReason',
  'team',
  'snoozedUntil',
  'snoozeReason',
  'causeIds',
]);
/** Fields that the line of a closed one shows as text: Find marks them there, a jump has to write in them. */
const IN_LINE: ReadonlySet<string> = new Set(['title', 'owner', 'due']);

/** One action is open at a time. A jump to one of its fields opens it, and so does a due date that is half typed. */
export function useActionRows(actions: readonly ActionItem[]): ActionRows {
  const store = useAppStoreApi();
  const [openId, setOpenId] = useState(() => halfTyped(actions, store.getState().drafts));
  const [stop, setStop] = useState<{ readonly id: string | null; readonly index: number }>({
    id: null,
    index: 0,
  });
  const sought = useSoughtSpot();
  const isJump = useAppStore(({ focusTarget }) => focusTarget !== null);
  const [reached, setReached] = useState<DeskSpot | null>(null);
  if (!isSameSpot(sought, reached)) {
    // It may be closed again afterwards.
    setReached(sought);
    if (sought !== null && opens(sought, isJump)) setOpenId(sought.id);
  }
  const isThere = actions.some(({ id }) => id === stop.id);
  // Where the row was that went, its neighbour stands now.
  const stopId = isThere ? stop.id : (actions[Math.min(stop.index, actions.length - 1)]?.id ?? null);
  return {
    openId,
    stopId,
    standAt: (id, index) =>
      setStop((last) => (last.id === id && last.index === index ? last : { id, index })),
    close: (id) => {
      setOpenId(null);
      store.getState().goToSpot({ place: 'actions', id, field: '' });
    },
  };
}

function opens({ place, field }: DeskSpot, isJump: boolean): boolean {
  return place === 'actions' && (DETAILS.has(field) || (isJump && IN_LINE.has(field)));
}

function halfTyped(actions: readonly ActionItem[], drafts: Readonly<Record<string, string>>): string | null {
  const dueKey = (id: ActionId) => fieldKey({ place: 'actions', id, field: 'due' });
  return actions.find(({ id }) => drafts[dueKey(id)] !== undefined)?.id ?? null;
}
