import { ActionsElsewhere } from '#renderer/publish/elsewhere/ActionsElsewhere.tsx';
import { CalendarRow } from '#renderer/publish/elsewhere/CalendarRow.tsx';
import { StatusPageCard } from '#renderer/publish/elsewhere/StatusPageCard.tsx';
import { WhatLeft } from '#renderer/publish/elsewhere/WhatLeft.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';

/** The places that the document and its actions are carried to by hand, and what has left already. */
export function WhereItGoes() {
  return (
    <>
      <SectionLabel space="section">Status page</SectionLabel>
      <StatusPageCard />
      <SectionLabel space="section">Actions elsewhere</SectionLabel>
      <ActionsElsewhere />
      <SectionLabel space="section">Calendar</SectionLabel>
      <CalendarRow />
      <SectionLabel space="section">What left</SectionLabel>
      <WhatLeft />
    </>
  );
}
