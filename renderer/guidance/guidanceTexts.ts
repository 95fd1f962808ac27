import type { DeskPlace } from '#shared/domain/incident/sections.ts';

interface GuidanceText {
  /** What the section is for, in one or two sentences. */
  readonly purpose: string;
  /** Open questions for the facilitator; never verdicts. */
  readonly prompts: readonly string[];
  readonly example: string;
}

/** The guide, put where it is needed: purpose, questions and an example for each place. */
export const GUIDANCE: Record<DeskPlace, GuidanceText> = {
  summary: {
    purpose: 'Three or four sentences that anyone in the company understands.',
    prompts: [
      'When did it start and end?',
      'What failed, in plain words?',
      'Who noticed, and how?',
      'What ended it?',
    ],
    example:
      'On 2 May from 09:10 to 09:41 UTC sign-in failed for people in Europe. About a third of sign-ins were refused. A certificate had expired on two of six gateways; replacing it ended the problem.',
  },
  impact: {
    purpose: 'The damage in numbers. Vague impact leads to vague action items.',
    prompts: [
      'How long, from the first person affected to the last?',
      'How many people or requests, out of how many?',
      'Where does each number come from?',
    ],
    example: 'Sign-ins refused: 8,310 of 24,900, from the gateway’s log.',
  },
  timeline: {
    purpose: 'What happened when, who did what, and what signals were seen. No causes yet.',
    prompts: [
      'What did it look like at that moment?',
      'What was tried, and what was expected to follow?',
      'What was known later than it happened?',
    ],
    example: '09:14 First complaints in the support channel; the status board is green.',
  },
  causes: {
    purpose: 'Ask why until the answer is a safeguard that was missing or weak, not a person.',
    prompts: [
      'What made that the sensible thing to do at the time?',
      'Why was it not noticed sooner?',
      'Is there another reason?',
      'What would show that this is so?',
    ],
    example: 'Why did the certificate expire? Because renewal is a calendar entry of one team.',
  },
  contributingFactors: {
    purpose: 'Everything that made it worse, or slower to resolve.',
    prompts: ['What got in the way?', 'What was missing when it was needed?', 'What had changed unnoticed?'],
    example: 'The runbook names a dashboard that was retired in spring.',
  },
  wentWell: {
    purpose: 'What worked, so that it is kept and the meeting is not only about what did not.',
    prompts: ['Which tool or habit helped?', 'Who adapted, and what made that possible?'],
    example: 'The gateway team had practised replacing certificates a month before.',
  },
  actions: {
    purpose: 'Each with an owner and a due date; without them it does not get done.',
    prompts: [
      'Would this have prevented, noticed or shortened it?',
      'Which cause does it answer?',
      'How can anyone tell that it is done?',
    ],
    example: 'Alert 30 days before any gateway certificate expires. Mina, 16 May, P0.',
  },
  lessons: {
    purpose: 'What holds beyond this incident and its fixes.',
    prompts: ['What did we believe that was not so?', 'Where else could the same be waiting?'],
    example: 'Whatever expires needs an owner that is not a calendar.',
  },
  meeting: {
    purpose: 'Within 48 hours of resolution, 30 to 60 minutes, one person leading, nobody blamed.',
    prompts: [
      'Is everyone here who took part?',
      'Is someone here from customer support, and the engineering lead?',
    ],
    example: 'What process or tool could have caught this automatically?',
  },
  publish: {
    purpose: 'A document that the whole team can read. What is missing is listed; nothing is hidden.',
    prompts: ['Would someone from another team understand it?', 'Is the status page linked to it?'],
    example: 'Markdown for the wiki, PDF for those outside it.',
  },
};

/** At the place Publish while the public version is worked on: it leaves things out on purpose. */
export const PUBLIC_GUIDANCE: GuidanceText = {
  purpose: 'What customers may read: what happened to them, for how long, and what is done about it.',
  prompts: ['Would a customer understand every word?', 'Is the status page linked to it?'],
  example: 'Sign-in was refused for 31 minutes. We are sorry. We now watch when certificates expire.',
};
