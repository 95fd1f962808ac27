/** Names the card itself among the fields of an event. */
export const CARD = 'card';
