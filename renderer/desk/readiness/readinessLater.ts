import { ReadinessUnknown } from '#renderer/desk/readiness/ReadinessUnknown.tsx';
import { PartFailed } from '#renderer/errors/PartFailed.tsx';
import { loadedLater } from '#renderer/section/loadedLater.tsx';
import { laterCode } from '#renderer/store/laterCode.ts';

/** What the guide asks for is looked for by all the rules, after the first frame. */
export const SECTION_MARKS = laterCode(() => import('#shared/readiness/sectionCompleteness.ts'));

export const READINESS_LINE = loadedLater(
  'What is missing',
  () => import('#renderer/desk/readiness/ReadinessLine.tsx').then(({ ReadinessLine }) => ReadinessLine),
  PartFailed,
  ReadinessUnknown,
);
