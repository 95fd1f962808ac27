import { ActionChoices, StatusChoice } from '#renderer/actions/ActionChoices.tsx';
import { DetailSigns } from '#renderer/actions/DetailSigns.tsx';
import { dueLabel, dueShown } from '#renderer/actions/dueWords.ts';
import { FoundText } from '#renderer/fields/FoundText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import { useAppStore, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { type DeskSpot, fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { isOverdueNow } from '#shared/domain/items/snooze.ts';
import { isActionIncomplete } from '#shared/rules/isActionIncomplete.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';
import chips from './ActionChips.module.css';
import styles from './ActionLine.module.css';

interface ActionLineProps {
  readonly action: ActionItem;
  readonly name: string;
  /** The tab index of its controls: -1 where the Tab key passes the row by. */
  readonly tabIndex: number;
  /** Opens the action at one of its fields. */
  readonly onOpen: (field: string) => void;
}

/** A closed action on one line: how far, what, who, until when, how urgent, of which kind. */
export function ActionLine({ action, name, tabIndex, onOpen }: ActionLineProps) {
  const { owner = '', due = '' } = action;
  const spot = (field: string): DeskSpot => ({ place: 'actions', id: action.id, field });
  const row = useFieldPlace(fieldKey(spot('')));
  const { now } = useStoreDeps();
  const timeZone = useIncident((incident) => incident.timeZone);
  const isLate = isOpenAction(action) && isOverdueNow(action, calendarDayIn(now(), timeZone));
  const typedDue = useAppStore(({ drafts }) => drafts[fieldKey(spot('due'))] ?? null);
  return (
    <>
      <StatusChoice
        action={action}
        name={name}
        look="chip"
        tabIndex={tabIndex}
        onNotDoing={() => onOpen('notDoingReason')}
      />
      <span className={styles.what}>
        <button
          type="button"
          ref={row.ref}
          className={styles.title}
          data-row
          data-field={fieldKey(spot(''))}
          aria-expanded={false}
          tabIndex={tabIndex}
          onClick={() => onOpen('title')}
          onKeyDown={goAlongRows}
        >
          <span className={styles.words} data-over={isOpenAction(action) ? undefined : true}>
            <LineText spot={spot('title')} className={action.title === '' ? styles.untitled : undefined}>
              {action.title || 'Untitled action'}
            </LineText>
            <Spoken>{`, ${owner || 'no owner'}, ${due === '' ? 'no due date' : `due ${longCalendarDate(due)}`}${isLate ? ', overdue' : ''}`}</Spoken>
            {isActionIncomplete(action) && <Spoken> Incomplete</Spoken>}
          </span>
          <DetailSigns action={action} />
        </button>
        <TextLinks
          of={name}
          texts={[action.ticketUrl]}
          look="short"
          tabIndex={tabIndex}
          className={styles.ticket}
        />
      </span>
      <button
        type="button"
        className={classNames(chips.chip, styles.fact, owner === '' && chips.missing)}
        tabIndex={-1}
        title={owner === '' ? undefined : owner}
        aria-label={owner === '' ? `Owner? Nobody for ${name} yet` : `${owner}, owner of ${name}`}
        onClick={() => onOpen('owner')}
      >
        <LineText spot={spot('owner')}>{owner || 'Owner?'}</LineText>
      </button>
      <button
        type="button"
        className={classNames(
          chips.chip,
          styles.fact,
          due === '' && typedDue === null && chips.missing,
          typedDue !== null && chips.wrong,
          typedDue === null && isLate && chips.late,
        )}
        tabIndex={-1}
        title={isLate ? 'Overdue' : undefined}
        aria-label={`${dueLabel(name, typedDue, due)}${isLate ? ', overdue' : ''}`}
        onClick={() => onOpen('due')}
      >
        <LineText spot={spot('due')}>{typedDue ?? (dueShown(due, now()) || 'Due?')}</LineText>
      </button>
      <ActionChoices action={action} name={name} look="chip" tabIndex={tabIndex} />
    </>
  );
}

interface LineTextProps {
  readonly spot: DeskSpot;
  readonly className?: string | undefined;
  readonly children: string;
}

/** A text of the line; Find brings it into view and marks its words. */
function LineText({ spot, className, children }: LineTextProps) {
  const { ref } = useFieldPlace(fieldKey(spot));
  return (
    <span ref={ref} className={className}>
      <FoundText spot={spot}>{children}</FoundText>
    </span>
  );
}
