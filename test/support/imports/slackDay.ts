/** Seconds since the epoch of 2026-05-04T10:00:00Z. */
const SECONDS = 1_777_888_800;

/** The file of a day of a channel, made up: one who joins, a message with an answer, and another. `offset`: in seconds. */
export const slackDay = (offset: number) => [
  {
    type: 'message',
    subtype: 'channel_join',
    user: 'U1',
    text: '<@U1> has joined',
    ts: `${SECONDS + offset}.000100`,
  },
  {
    type: 'message',
    user: 'U1',
    text: 'pumps *stopped* &amp; alarm, see <https://board.example/p|board>',
    ts: `${SECONDS + offset + 60}.000200`,
    thread_ts: `${SECONDS + offset + 60}.000200`,
  },
  { type: 'message', user: 'U2', text: 'valve 4711 is shut', ts: `${SECONDS + offset + 120}.000300` },
  {
    type: 'message',
    user: 'U2',
    text: '<@U1> opening it',
    ts: `${SECONDS + offset + 180}.000400`,
    thread_ts: `${SECONDS + offset + 60}.000200`,
  },
];
export const USERS = [
  { id: 'U1', profile: { real_name: 'Ada Orme' } },
  { id: 'U2', real_name: 'Bo Lind' },
];
