import { ActionsForTrackers } from '#renderer/publish/destinations/ActionsForTrackers.tsx';
import { CalendarRow } from '#renderer/publish/destinations/CalendarRow.tsx';
import { ExportHistory } from '#renderer/publish/destinations/ExportHistory.tsx';
import { StatusPageCard } from '#renderer/publish/destinations/StatusPageCard.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

/** What has left already, and the places that the document and its actions are carried to by hand. */
export function WhereItGoes() {
  return (
    <>
      <SectionLabel space="section">What left</SectionLabel>
      <ExportHistory />
      <SectionLabel space="section">Status page</SectionLabel>
      <StatusPageCard />
      <SectionLabel space="section">Actions elsewhere</SectionLabel>
      <ActionsForTrackers />
      <SectionLabel space="section">Calendar</SectionLabel>
      <CalendarRow />
    </>
  );
}
