import { AlarmClockIcon, FlagIcon, LinkIcon, SplitIcon } from 'lucide-react';
import { useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { isSnoozed } from '#shared/domain/items/snooze.ts';
import { shortCalendarDate } from '#shared/time/formatTime.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';
import styles from './ActionLine.module.css';

/** Which of the details are there, for those who look at the list as a whole. */
export function DetailSigns({ action }: { readonly action: ActionItem }) {
  const { doneWhen = '', ticketUrl = '', causeIds, snoozedUntil = '' } = action;
  const { now } = useStoreDeps();
  const timeZone = useIncident((incident) => incident.timeZone);
  const isLeft = isSnoozed(action, calendarDayIn(now(), timeZone));
  return (
    <>
      {isLeft && <Spoken> Snoozed until {shortCalendarDate(snoozedUntil)}</Spoken>}
      <span className={styles.signs} aria-hidden="true">
        {isLeft && (
          <span title={`Snoozed until ${shortCalendarDate(snoozedUntil)}`}>
            <AlarmClockIcon />
          </span>
        )}
        {doneWhen !== '' && (
          <span title="Says when it is done">
            <FlagIcon />
          </span>
        )}
        {ticketUrl !== '' && addressesIn(ticketUrl).length === 0 && (
          <span title="Has a ticket">
            <LinkIcon />
          </span>
        )}
        {causeIds.length > 0 && (
          <span title="Answers a cause">
            <SplitIcon />
          </span>
        )}
      </span>
    </>
  );
}
