import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { SEVERITY_TONES } from '#renderer/section/incidentWords.ts';
import { useAppStore, useAppStoreApi, useIncident, useNow } from '#renderer/store/AppStoreContext.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Menu, MenuItem, MenuNote } from '#renderer/ui/Menu.tsx';
import { MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import { INCIDENT_STATUSES, SEVERITIES } from '#shared/domain/incident/incident.ts';
import {
  hasReviewBegun,
  minutesToReviewDeadline,
  REVIEW_WITHIN_HOURS,
} from '#shared/rules/reviewDeadline.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

const SEVERITY_OPTIONS = SEVERITIES.map((value) => ({ value, label: value }));
const STATUS_OPTIONS = INCIDENT_STATUSES.map((value) => ({ value, label: INCIDENT_STATUS_WORDS[value] }));

/** How severe the incident was and how far its postmortem is, beside its title; each opens what can be done about it. */
export function IncidentPills() {
  const severity = useIncident((incident) => incident.severity);
  const status = useIncident((incident) => incident.status);
  const isReadOnly = useAppStore(({ file }) => file?.isReadOnly ?? true);
  const { incident: edits } = useEdits();
  const severityChip = <Chip tone={SEVERITY_TONES[severity]}>{severity}</Chip>;
  const statusChip = <Chip>{INCIDENT_STATUS_WORDS[status]}</Chip>;
  return (
    <>
      {isReadOnly ? (
        <>
          {severityChip}
          {statusChip}
        </>
      ) : (
        <>
          <Menu label={`${severity}: change the severity`} trigger={severityChip} align="start">
            <MenuChoice
              label="Severity"
              value={severity}
              options={SEVERITY_OPTIONS}
              onValue={(value) => edits.setDetails({ severity: value })}
            />
          </Menu>
          <Menu
            label={`${INCIDENT_STATUS_WORDS[status]}: change the status`}
            trigger={statusChip}
            align="start"
          >
            <MenuChoice
              label="Status"
              value={status}
              options={STATUS_OPTIONS}
              onValue={(value) => edits.setDetails({ status: value })}
            />
          </Menu>
        </>
      )}
      <DeadlinePill />
    </>
  );
}

const HURRY_MINUTES = 8 * 60;

/** The 48 hours from resolution, within which the meeting should be held; once it has begun nobody counts them. */
function DeadlinePill() {
  const store = useAppStoreApi();
  const now = useNow();
  const minutes = useIncident((incident) => minutesToReviewDeadline(incident, now));
  const status = useIncident((incident) => incident.status);
  const hasBegun = useIncident(({ meeting }) => hasReviewBegun(meeting));
  if (minutes === null || hasBegun || status === 'reviewed' || status === 'published') return null;
  const words =
    minutes < 0 ? `Review ${coarse(-minutes)} late` : `${coarse(minutes)} left of ${REVIEW_WITHIN_HOURS} h`;
  return (
    <Menu
      label={`${words}: plan the meeting`}
      trigger={<Chip tone={minutes < HURRY_MINUTES ? 'warn' : 'good'}>{words}</Chip>}
      align="start"
    >
      <MenuNote text={`The meeting should be held within ${REVIEW_WITHIN_HOURS} hours of resolution.`}>
        <MenuItem onSelect={() => store.getState().goTo('meeting')}>Plan the meeting</MenuItem>
      </MenuNote>
    </Menu>
  );
}

/** Hours below two days, days above: nobody counts minutes that far away. */
function coarse(minutes: number): string {
  if (minutes >= 2 * 1440) return `${Math.floor(minutes / 1440)} d`;
  return minutes >= 120 ? `${Math.floor(minutes / 60)} h` : durationText(minutes);
}
