import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { StatusPageSteps } from '#renderer/publish/destinations/StatusPageSteps.tsx';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { statusPageUrlProblem } from '#shared/privacy/statusPageUrlProblem.ts';
import {
  PROVIDER_NAMES,
  STATUS_PAGE_PROVIDERS,
  statusPageProvider,
} from '#shared/publication/statusPage/statusPageSteps.ts';
import styles from './StatusPageCard.module.css';

const OPTIONS = STATUS_PAGE_PROVIDERS.map((value) => ({ value, label: PROVIDER_NAMES[value] }));

/** The public version on a status page, by hand: which service, its steps, and the address that comes back. */
export function StatusPageCard() {
  const provider = useIncident(({ publication }) => statusPageProvider(publication));
  const { publicVersion } = useEdits();
  return (
    <section aria-label="Status page">
      <div className={styles.head}>
        <SegmentedControl
          label="Service of the status page"
          value={provider}
          options={OPTIONS}
          onValue={publicVersion.chooseStatusPage}
        />
        <StatusPageAddress />
      </div>
      <StatusPageSteps provider={provider} />
    </section>
  );
}

const KEY = fieldKey(placeSpot('publish', 'statusPageUrl'));

/** The incident's own page. The fault stands below the field, in a line that is always there. */
function StatusPageAddress() {
  const url = useIncident(({ publication }) => publication.statusPageUrl ?? '');
  const { publicVersion } = useEdits();
  const problem = statusPageUrlProblem(url);
  return (
    <div className={styles.address}>
      <FieldText
        fieldKey={KEY}
        label="Status page address"
        value={url}
        placeholder="Its address: https://status.example.com/incidents/…"
        onText={publicVersion.setStatusPageUrl}
      />
      <p role="status" className={problem === null ? styles.hint : styles.problem}>
        {problem ?? 'Both versions of the document link to it.'}
      </p>
      <TextLinks of="the status page" texts={[url]} />
    </div>
  );
}
