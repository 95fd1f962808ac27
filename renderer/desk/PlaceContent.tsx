import { LATER_PLACES, MEETING } from '#renderer/desk/laterPlaces.ts';
import { PartBoundary } from '#renderer/errors/PartBoundary.tsx';
import { PartFailed } from '#renderer/errors/PartFailed.tsx';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { WallPanel } from '#renderer/wallView/WallPanel.tsx';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';

/** The content of one place of the desk window. */
export function PlaceContent({ place }: { readonly place: DeskPlace }) {
  if (place === 'summary') {
    return (
      <PartBoundary name={placeTitle(place)} Failed={PartFailed}>
        <SummarySection />
      </PartBoundary>
    );
  }
  if (place === 'meeting') return <MEETING.Part wall={<WallPanel />} />;
  const { Part } = LATER_PLACES[place];
  return <Part />;
}
