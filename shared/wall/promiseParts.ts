import { longCalendarDate } from '#shared/time/formatTime.ts';
import type { ShownPromise } from '#shared/wall/wallFocus.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { wallLine, wallText } from '#shared/wall/wallText.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

/**
 * One promise of an earlier incident, with how many there are; the room speaks of one at a time. How late it is stands on
 * the desk: a room that counts days asks who was slow.
 */
export function promiseParts(promise: ShownPromise | null): readonly WallPart[] {
  if (promise === null)
    return [{ kind: 'text', size: 'lead', text: 'Everything that was promised is done, or decided.' }];
  const { number, count, from, title, owner, due, status, answers } = promise;
  const state = ACTION_STATUS_WORDS[status].spoken;
  const who = wallLine(owner) || 'Nobody yet';
  const until = due === '' ? 'no date yet' : `by ${wallLine(longCalendarDate(due))}`;
  return [
    { kind: 'text', size: 'body', text: `${number} of ${count}, after ${wallLine(from)}` },
    { kind: 'text', size: 'title', text: wallText(title) || 'Not worded yet' },
    { kind: 'text', size: 'lead', text: `${who}, ${until.replaceAll(' ', '\u00a0')}` },
    ...(answers.length === 0
      ? []
      : [{ kind: 'text', size: 'body', text: `Answers: ${wallText(answers.join('; '))}` } as const]),
    ...(state === '' ? [] : [{ kind: 'mark', text: state } as const]),
  ];
}
