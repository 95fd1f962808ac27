import { useMemo } from 'react';
import { useSettled } from '#renderer/fields/useTypedText.ts';
import { ExportHistory } from '#renderer/publish/destinations/ExportHistory.tsx';
import { OtherPlaces } from '#renderer/publish/destinations/OtherPlaces.tsx';
import { ExportChoices } from '#renderer/publish/ExportChoices.tsx';
import { SendNow } from '#renderer/publish/SendNow.tsx';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { exportStatus } from '#shared/publication/record/exportStatus.ts';

/** The next thing to send, what was sent, the other forms, and the places that are reached by hand. */
export function WhereItGoes() {
  const incident = useSettled(useIncident((whole) => whole));
  const sent = useMemo(() => exportStatus(incident), [incident]);
  const audience = useAppStore(({ publishView }) => publishView.audience);
  return (
    <>
      <SendNow audience={audience} last={sent.find(({ record }) => record.audience === audience) ?? null} />
      {sent.length > 0 && (
        <>
          <SectionLabel space="section">What left</SectionLabel>
          <ExportHistory sent={sent} />
        </>
      )}
      <SectionLabel space="section">Other forms</SectionLabel>
      <ExportChoices />
      <SectionLabel space="section">Elsewhere</SectionLabel>
      <OtherPlaces key={audience} audience={audience} />
    </>
  );
}
