import { LATER_PLACES, MEETING } from '#renderer/desk/laterPlaces.ts';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { WallPanel } from '#renderer/wallView/WallPanel.tsx';
import type { DeskPlace } from '#shared/domain/sections.ts';

/** The content of one place of the desk window. */
export function PlaceContent({ place }: { readonly place: DeskPlace }) {
  if (place === 'summary') return <SummarySection />;
  if (place === 'meeting') return <MEETING.Part wall={<WallPanel />} />;
  const { Part } = LATER_PLACES[place];
  return <Part />;
}
