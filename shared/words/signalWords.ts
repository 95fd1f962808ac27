import type { Signal, SignalStretch } from '#shared/domain/incident/signal.ts';
import { type SignalFacts, signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { counted } from '#shared/text/phrases.ts';
import { exactClockTime, shortDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** `37.5%`, `1,204 ms`, `12`: four digits, which is as much as a graph shows. */
export function measuredText(value: number, unit = ''): string {
  const number = NUMBER.format(value);
  if (unit === '') return number;
  return /^[%°]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/** `0.2% to 37.5%`, or the one value that there was. */
export function rangeText({ lowest, highest }: SignalFacts, unit = ''): string {
  const [low, high] = [measuredText(lowest.value, unit), measuredText(highest.value, unit)];
  return low === high ? low : `${low} to ${high}`;
}

/** When something was measured, by the clock of a zone: with the day where there are several. */
function momentText(facts: SignalFacts, timeZone: string): (ms: number) => string {
  const dayOf = (ms: number) => shortDate(timestampAt(ms), timeZone);
  const hasDays = dayOf(facts.from) !== dayOf(facts.to);
  return (ms) => `${hasDays ? `${dayOf(ms)} ` : ''}${exactClockTime(timestampAt(ms), timeZone)}`;
}

/** `14:00 to 15:10`. */
export function spanText(facts: SignalFacts, timeZone: string): string {
  const moment = momentText(facts, timeZone);
  return `${moment(facts.from)} to ${moment(facts.to)}`;
}

/** On which side of its threshold a graph is wrong, with it: `above 5%`, `below 20 orders`; empty without one. */
export function boundText({ threshold, isBelow = false, unit }: Signal): string {
  return threshold === undefined ? '' : `${isBelow ? 'below' : 'above'} ${measuredText(threshold, unit)}`;
}

/** `above 5% from 14:18 to 14:52`; `never above 5%`; empty without a threshold. */
export function pastText(signal: Signal, facts: SignalFacts, timeZone: string): string {
  const bound = boundText(signal);
  if (bound === '') return '';
  const moment = momentText(facts, timeZone);
  const [first] = facts.past;
  const last = facts.past.at(-1);
  if (first === undefined || last === undefined) return `never ${bound}`;
  const since = facts.isPastAtStart ? `the first value at ${moment(first.from)} on` : moment(first.from);
  const until = last.to === null ? 'to the last value' : `to ${moment(last.to)}`;
  const times = facts.past.length === 1 ? '' : `, ${counted(facts.past.length, 'time')}`;
  return `${bound} from ${since} ${until}${times}`;
}

/** What a graph says, for who cannot see it: its span, range and peak, and when it was past its threshold. */
export function signalSentence(signal: Signal, timeZone: string): string {
  const facts = signalFacts(signal);
  if (facts === null) return 'It has no points.';
  const peak =
    facts.highest.value === facts.lowest.value
      ? ''
      : `, ${signal.isBelow ? 'lowest' : 'highest'} at ${momentText(facts, timeZone)(signal.isBelow ? facts.lowest.at : facts.highest.at)}`;
  const past = pastText(signal, facts, timeZone);
  const range = `${rangeText(facts, signal.unit)}${peak}`;
  return `${spanText(facts, timeZone)}: ${range}${past === '' ? '' : `; ${past}`}.`;
}

/** The title of the event that a graph proposes: `Errors first above 5%`. */
export function firstPastTitle(signal: Signal): string {
  return `${signal.name} first ${boundText(signal)}`;
}

/** A stretch of a graph as what shows a why: `Errors 14:18 to 14:52`. */
export function stretchText({ name }: Signal, { from, to }: SignalStretch, timeZone: string): string {
  const [start, end] = [exactClockTime(from, timeZone), exactClockTime(to, timeZone)];
  return `${oneLine(name)} ${start === end ? start : `${start} to ${end}`}`.trim();
}
