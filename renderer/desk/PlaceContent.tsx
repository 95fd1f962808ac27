import { ActionsSection } from '#renderer/actions/ActionsSection.tsx';
import { CAUSES, MEETING, TIMELINE } from '#renderer/desk/laterPlaces.ts';
import { ImpactSection } from '#renderer/impact/ImpactSection.tsx';
import { FactorsSection } from '#renderer/lists/FactorsSection.tsx';
import { LessonsSection } from '#renderer/lists/LessonsSection.tsx';
import { WentWellSection } from '#renderer/lists/WentWellSection.tsx';
import { PublishSection } from '#renderer/publish/PublishSection.tsx';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { WallPanel } from '#renderer/wallView/WallPanel.tsx';
import { assertNever } from '#shared/assertNever.ts';
import type { DeskPlace } from '#shared/domain/sections.ts';

/** The content of one place of the desk window. */
export function PlaceContent({ place }: { readonly place: DeskPlace }) {
  switch (place) {
    case 'summary':
      return <SummarySection />;
    case 'impact':
      return <ImpactSection />;
    case 'timeline':
      return <TIMELINE.Part />;
    case 'causes':
      return <CAUSES.Part />;
    case 'contributingFactors':
      return <FactorsSection />;
    case 'wentWell':
      return <WentWellSection />;
    case 'actions':
      return <ActionsSection />;
    case 'lessons':
      return <LessonsSection />;
    case 'meeting':
      return <MEETING.Part wall={<WallPanel />} />;
    case 'publish':
      return <PublishSection />;
    default:
      return assertNever(place, 'place');
  }
}
