import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';
import { flagsOf, pasted, told } from '#test/support/readTimeline.ts';

/** The day on which the text was copied, as a person says it: Tuesday, 10 March 2026. */
const COPIED = { isDayChosen: true };
const actors = (text: string) => pasted(text).events.map(({ actor }) => actor);

describe('the last weekday of a name, as chats call it', () => {
  it.each([
    ['English', 'Last Friday at 3:05 PM', 'Last Tuesday at 9:12 AM'],
    ['German', 'Letzten Freitag um 15:05 Uhr', 'Letzten Dienstag um 9:12 Uhr'],
    ['French', 'vendredi dernier à 15:05', 'mardi dernier à 9:12'],
    ['Spanish', 'el viernes pasado a las 15:05', 'el martes pasado a las 9:12'],
    ['Portuguese', 'Última sexta-feira às 15:05', 'Última terça-feira às 9:12'],
    ['Italian', 'lo scorso venerdì alle 15:05', 'lo scorso martedì alle 9:12'],
    ['Dutch', 'afgelopen vrijdag om 15:05', 'afgelopen dinsdag om 9:12'],
    ['Polish', 'W zeszły piątek o 15:05', 'W zeszły wtorek o 9:12'],
    ['Swedish', 'I fredags 15:05', 'I tisdags 9:12'],
    ['Japanese', '先週金曜日 15:05', '先週火曜日 9:12'],
    ['Korean', '지난주 금요일 15:05', '지난주 화요일 9:12'],
    ['Chinese', '上周五 15:05', '上星期二 9:12'],
  ])('begins a post of its own, and its day is asked for: %s', (_language, friday, tuesday) => {
    for (const text of [
      `Mira Holt\n  ${friday}\nfull\n\nBo Lind\n  ${tuesday}\nover`,
      `Mira Holt\n${friday}\nfull\nBo Lind\n${tuesday}\nover`,
      `Mira Holt  ${friday}\nfull\nBo Lind  ${tuesday}\nover`,
    ]) {
      expect(told(pasted(text))).toEqual(['? full', '? over']);
      expect(flagsOf(pasted(text))).toEqual(['day-relative', 'day-relative']);
      expect(actors(text)).toEqual(['Mira Holt', 'Bo Lind']);
      // A Tuesday called the last one is not today.
      expect(told(pasted(text, COPIED))).toEqual(['2026-03-06T15:05 full', '2026-03-03T09:12 over']);
    }
  });

  it('does not join the post above it', () => {
    const text =
      'Sam Lee  3:05 PM\nCheckout is down\nAda Orme  Last Friday at 3:09 PM\nlooking\nSam Lee  3:20 PM\nover';
    expect(pasted(text).events.map(({ title }) => title)).toEqual(['Checkout is down', 'looking', 'over']);
  });

  it('is a line of a timeline too', () => {
    expect(told(pasted('Last Friday at 3:05 PM – full\nlast Monday 09:00: over', COPIED))).toEqual([
      '2026-03-06T15:05 full',
      '2026-03-09T09:00 over',
    ]);
  });
});

describe('a weekday in front of a clock', () => {
  it.each(['Monday', 'Montag', 'lundi', 'lunes', 'segunda', 'lunedì', 'maandag', 'poniedziałek', 'måndag'])(
    'is read: %s',
    (monday) => {
      const text = `Eve Moe  ${monday} 09:00\nIt is down\nBo Roe  ${monday} 09:05\nLooking`;
      expect(told(pasted(text, COPIED))).toEqual(['2026-03-09T09:00 It is down', '2026-03-09T09:05 Looking']);
    },
  );
});

describe('a time that counts back from the moment of copying', () => {
  it.each([
    ['English', '5 minutes ago', 'an hour ago', '2 days ago'],
    ['English, short', '5m ago', '1 hr ago', '2d ago'],
    ['German', 'vor 5 Minuten', 'vor einer Stunde', 'vor 2 Tagen'],
    ['French', 'il y a 5 minutes', 'il y a une heure', 'il y a 2 jours'],
    ['Spanish', 'hace 5 minutos', 'hace una hora', 'hace 2 días'],
    ['Portuguese', 'há 5 minutos', 'há uma hora', 'há 2 dias'],
    ['Italian', '5 minuti fa', 'un’ora fa', '2 giorni fa'],
    ['Dutch', '5 minuten geleden', 'een uur geleden', '2 dagen geleden'],
    ['Polish', '5 minut temu', 'godzinę temu', '2 dni temu'],
    ['Swedish', 'för 5 minuter sedan', 'för en timme sedan', 'för 2 dagar sedan'],
    ['Japanese', '5分前', '1時間前', '2日前'],
    ['Korean', '5분 전', '1시간 전', '2일 전'],
    ['Chinese', '5分钟前', '1小时前', '2天前'],
  ])('begins a post, which says that it has no time: %s', (_language, minutes, hour, days) => {
    for (const text of [
      `Mira Holt\n${days}\nfull\n\nBo Lind\n${hour}\nover\n\nMira Holt\n${minutes}\nthanks`,
      `Mira Holt  ${days}\nfull\nBo Lind  ${hour}\nover\nMira Holt  ${minutes}\nthanks`,
    ]) {
      expect(told(pasted(text))).toEqual(['? full', '? over', '? thanks']);
      expect(flagsOf(pasted(text))).toEqual(['day-relative', 'moment-relative', 'moment-relative']);
      // The day tells nothing of minutes, and of a day no clock.
      expect(told(pasted(text, COPIED))).toEqual(['~2026-03-08T00:00 full', '? over', '? thanks']);
      expect(actors(text)).toEqual(['Mira Holt', 'Bo Lind', 'Mira Holt']);
    }
  });

  it.each(['just now', 'gerade eben', 'à l’instant', 'たった今', '방금', '刚刚'])('is also %s', (now) => {
    expect(flagsOf(pasted(`Mira Holt  ${now}\nfull\nBo Lind  ${now}\nover`))).toEqual([
      'moment-relative',
      'moment-relative',
    ]);
  });

  it('is said with the words in a warning', () => {
    const { warnings } = pasted('Mira Holt  5 minutes ago\nfull\nBo Lind  3 minutes ago\nover');
    expect(warnings[0]?.message).toContain('5 minutes ago');
  });

  it('is no head inside what somebody wrote', () => {
    const text =
      'Sam Lee  3:05 PM\nRestarted it, 5 minutes ago\nvor 5 Minuten lief alles noch\nBo Lind  3:06 PM\nok';
    expect(pasted(text).events).toHaveLength(2);
  });
});

describe('a head with a time that nobody understands', () => {
  it('of somebody who posts elsewhere begins a post without a time, and says so', () => {
    const text =
      'Sam Lee  3:05 PM\nCheckout is down\nAda Orme  3:06 PM\nlooking\nSam Lee  hai 5 minutos\nover';
    const read = pasted(text);
    expect(told(read)).toEqual(['2026-03-10T15:05 Checkout is down', '2026-03-10T15:06 looking', '? over']);
    expect(read.events[2]?.actor).toBe('Sam Lee');
    expect(read.events[2]?.flags[0]?.message).toContain('hai 5 minutos');
  });

  it('stands below a name in a chat that has its times there', () => {
    const text = 'Sam Lee\n  3:05 PM\ndown\n\nAda Orme\n  3:06 PM\nlooking\n\nSam Lee\n  hai 5 minutos\nover';
    expect(told(pasted(text))).toEqual(['2026-03-10T15:05 down', '2026-03-10T15:06 looking', '? over']);
  });

  it('keeps every line', () => {
    const text =
      'Sam Lee  3:05 PM\ndown\nAda Orme  3:06 PM\nlooking\nSam Lee  hai 5 minutos\nover\nSam Lee  –\n';
    expect(uncoveredLines(draftOf(sourceOf(text)))).toEqual([]);
  });
});
