/** Names the card itself among the fields of an event. */
export const CARD = 'card';

/** Names the note in the tray, while its event has no time. */
export const TRAY = 'tray';
