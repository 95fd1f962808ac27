/** Why a way of putting things is worth a second look. */
export const PRINCIPLES = [
  'counterfactual',
  'hindsight',
  'judgement',
  'person as cause',
  'label',
  'single cause',
  'asks for defence',
  'claim about a mind',
  'rule as verdict',
  'remedy for people',
  'nobody acts',
  'absolute',
  'unbounded',
  'accuracy',
  'team’s own term',
] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** Each principle in one sentence, for the person who wonders about a hint. */
export const PRINCIPLE_WORDS: Record<Principle, string> = {
  counterfactual: 'It tells of something that did not happen, in place of what did.',
  hindsight: 'It uses what is known only now to judge what was done then.',
  judgement: 'It is a verdict where an observation could stand.',
  'person as cause': 'It explains the failure by a person, where the questions should go on.',
  label: 'It is a name that ends the inquiry instead of an explanation.',
  'single cause': 'Failures of this kind have several causes that only together were enough.',
  'asks for defence': 'It asks somebody to justify themselves, so that less is learnt.',
  'claim about a mind': 'Nobody can see what another person thought; what they saw and did can be told.',
  'rule as verdict': 'It measures people against a rule and leaves out why another way made sense.',
  'remedy for people': 'It asks people to be better; next month somebody else is on call.',
  'nobody acts': 'It leaves out who acted, which is not the same as leaving out blame: a role can be named.',
  absolute: 'Always and never are rarely true, and hide how often it was.',
  unbounded: 'Nobody can tell when it is done.',
  accuracy: 'It says more than what happened.',
  'team’s own term': 'Your team asked to look twice at these words.',
};
