/**
 * The questions to a responder before the meeting, in the order in which people answer them best: first what they saw, then
 * what they think of it. An answer is kept with its question.
 */
export const REPLY_QUESTIONS = [
  'What did you see?',
  'When did you notice?',
  'What surprised you?',
  'What helped?',
  'What would you change?',
] as const;
