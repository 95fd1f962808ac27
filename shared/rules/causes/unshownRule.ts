import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';

/** Confirmed means that something shows it. */
export const unshownRule: CauseCheckRule = (cause) => {
  const isShown = cause.evidence.length > 0 || (cause.evidenceNote ?? '').trim() !== '';
  if (cause.confidence !== 'confirmed' || isShown) return null;
  return {
    rule: 'cause-evidence',
    causeId: cause.id,
    field: 'evidence',
    question: 'What shows it?',
    explanation:
      'It is marked as confirmed, but no event and no note shows it. Cite one, or call it possible until someone has looked.',
    asks: [],
  };
};
