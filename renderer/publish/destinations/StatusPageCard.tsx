import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { StatusPageAddress } from '#renderer/publish/destinations/StatusPageAddress.tsx';
import styles from '#renderer/publish/destinations/StatusPageCard.module.css';
import { StatusPageSteps } from '#renderer/publish/destinations/StatusPageSteps.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import {
  PROVIDER_NAMES,
  STATUS_PAGE_PROVIDERS,
  statusPageProvider,
} from '#shared/publication/statusPage/statusPageProvider.ts';

const OPTIONS = STATUS_PAGE_PROVIDERS.map((value) => ({ value, label: PROVIDER_NAMES[value] }));

/** The public version on a status page, by hand: which service, its steps, and the address that comes back. */
export function StatusPageCard() {
  const provider = useIncident(({ publication }) => statusPageProvider(publication));
  const { publicVersion } = useEdits();
  return (
    <Card as="section" aria-label="Status page">
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
    </Card>
  );
}
