import { describe, expect, test } from 'vitest';
import { found, withPeople } from '#test/support/leaksFound.ts';

/** A name, and sentences in which a language or an alphabet writes it otherwise than the list of attendees. */
const GIVEN_AWAY: Readonly<Record<string, readonly string[]>> = {
  'Anni Virtanen': [
    'Annin tiimi käynnisti palvelun uudelleen.',
    'Kysyimme Annilta, ja hän vastasi.',
    'Palvelu siirtyi Virtaselle kello 14.',
    'Then Annin team restarted it.',
  ],
  'Pekka Niemi': ['Pekan muutos peruttiin.', 'Muutos oli Niemen tekemä.'],
  'Ahmet Yılmaz': ["Ahmet'in sunucusu durdu.", 'Sunucu Yılmaz’a devredildi.', 'Ahmete haber verildi.'],
  'Gábor Nagy': ['Gábornak szóltunk.', 'Gáborral együtt javítottuk.', 'Nagyot hívtuk.'],
  'Anna Kowalska': ['Poprawka Anny działała.', 'Dzięki Annie wszystko wróciło.', 'To praca Kowalskiej.'],
  'Marek Wiśniewski': ['Zadzwoniliśmy do Marka.', 'Serwer Wiśniewskiego stanął.', 'Rozmawialiśmy z Markiem.'],
  'Jan Novák': ['Zavolali jsme Novákovi.', 'Opravu udělali s Novákem.', 'Zavolali jsme Janovi.'],
  'Анна Иванова': ['Сервер перезапустила команда Ивановой.', 'Мы позвонили Анне.', 'Спасибо Анну не нашли.'],
  'Сергей Петренко': ['Сервер Сергея упал.', 'Сообщили Сергею.', 'Разом із Петренком.'],
  'Павел Достоевский': ['Ошибка Достоевского.', 'Позвонили Павлу.'],
  'Jonas Kazlauskas': ['Pranešėme Kazlauskui.', 'Serveris Kazlausko sustojo.'],
  'Γιώργος Παππάς': ['Ο διακομιστής του Γιώργου έπεσε.'],
  'ნინო მაისურაძე': ['ნინომ გადატვირთა.'],
  'أحمد السيد': ['تواصلنا مع أحمـــد', 'أَحْمَد أعاد التشغيل', 'قال وأحمد وافق', 'اتصلنا بأحمد'],
  'فاطمة علي': ['قالت فاطمه ذلك'],
  'עידו כהן': ['התקשרנו לעידו'],
  'Priya Raman': ['Pri\u200bya did it', 'Pri\u3164ya did it', 'P\u2063riya did it', 'Pri\ufe0fya did it'],
  李娜: ['娜 restarted the proxy.', 'Then 李 called.', '小李重启了代理。', '李工重启了代理。'],
};

/** Sentences that only look like it. */
const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  'Lina Mark': [
    'Line 42 of the file and the market were fine.',
    'Markets and the rest of the world were calm.',
  ],
  'Nina Tim': ['Nine customers of the shop were affected.', 'Time and the number of errors matter.'],
  'Rob Stein': [
    'Robin was told and the service came back.',
    'Die Steine und der Rest waren nicht betroffen.',
  ],
  'Dato Rosa': [
    'Data of the customers were safe and the rest too.',
    'Rose and fell with the load of the day.',
  ],
  'Anna Berg': ['Die Berge und das Tal waren nicht erreichbar.', 'Annual plans and the budget are safe.'],
  'Jan Page': ['January and the rest of the year.', 'Pages and the images were slow.'],
  'Ana Port': ['Any of the customers and the rest', 'Portal and the rest of the pages were slow.'],
  李娜: ['行李丢失。', '桃李满天下。'],
  'عبد الله': ['إن شاء الله'],
};

const cases = (table: typeof ORDINARY) =>
  Object.entries(table).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));

describe('names in the sentences of their languages', () => {
  test.each(cases(GIVEN_AWAY))('%s is found in “%s”', (name, text) => {
    expect(found(withPeople(name), text)).toContain(name);
  });

  test.each(cases(ORDINARY))('%s is not found in “%s”', (name, text) => {
    expect(found(withPeople(name), text)).toEqual([]);
  });
});
