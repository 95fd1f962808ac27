/** What the facilitator reads out first (guide, "Blameless"): each rule with what it means in the room. */
export const GROUND_RULES = [
  {
    text: 'We ask what happened, never who failed',
    more: 'Everyone did what made sense with what they knew then.',
  },
  {
    text: 'Say what you saw at the time',
    more: 'What we know today comes later; it was not on anybody’s screen.',
  },
  {
    text: 'Every answer gets another why',
    more: 'We stop at what we can change: a process, a tool, an alert.',
  },
  {
    text: 'Fixes wait for the action items',
    more: 'Good ideas that come early are parked, and come back.',
  },
] as const;
