/** Names the place where an event stands among its fields: its card, or while it has no time its note in the tray. */
export const CARD = 'card';
