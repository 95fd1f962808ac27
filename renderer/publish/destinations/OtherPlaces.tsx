import { SettingSwitch } from '#renderer/fields/SettingControls.tsx';
import { ActionsForTrackers } from '#renderer/publish/destinations/ActionsForTrackers.tsx';
import { CalendarRow } from '#renderer/publish/destinations/CalendarRow.tsx';
import { FoldedPlace } from '#renderer/publish/destinations/FoldedPlace.tsx';
import styles from '#renderer/publish/destinations/OutRow.module.css';
import { StatusPageCard } from '#renderer/publish/destinations/StatusPageCard.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { trackedActions } from '#shared/publication/actions/trackedActions.ts';
import { countedInWords } from '#shared/text/phrases.ts';

const ADDRESS_SPOT = placeSpot('publish', 'statusPageUrl');

/**
 * The places that the document and its actions are carried to by hand, a row each, which opens. For customers their status
 * page comes first.
 */
export function OtherPlaces({ audience }: { readonly audience: Audience }) {
  const isPublic = audience === 'public';
  const statusPage = (
    <FoldedPlace name="Status page" note={<StatusPageNote />} spot={ADDRESS_SPOT} isOpenAtFirst={isPublic}>
      <StatusPageCard />
    </FoldedPlace>
  );
  return (
    <Card className={styles.places}>
      {isPublic && statusPage}
      <FoldedPlace name="Trackers" note={<TrackersNote />}>
        <ActionsForTrackers />
      </FoldedPlace>
      <CalendarRow />
      {!isPublic && statusPage}
      {!isPublic && (
        <div className={styles.row}>
          <span className={styles.name}>Reviewers</span>
          <SettingSwitch setting="hasReviewCopies" />
        </div>
      )}
    </Card>
  );
}

function StatusPageNote() {
  const address = useIncident(({ publication }) => publication.statusPageUrl ?? '');
  return address === '' ? 'Not linked yet: copy the text there, and bring its address back' : address;
}

function TrackersNote() {
  const { actions } = trackedActions(useIncident((incident) => incident));
  if (actions.length === 0) return 'No open action items to carry over';
  return `${countedInWords(actions.length, 'open action item', 'open action items')} for Jira, GitHub or Linear`;
}
