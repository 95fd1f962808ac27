import type { PrivateForm } from '#test/support/leaks/privateForms.ts';

/** A form, and the whole summary that says it, in a language of its own. */
export interface HeldOutSentence extends PrivateForm {
  readonly summary: string;
}

type Source = Pick<PrivateForm, 'people' | 'inside' | 'secret'>;

const said = (kind: string, source: Source, summary: string, form: string): HeldOutSentence => ({
  kind,
  ...source,
  summary,
  form,
});
const of = (name: string, summary: string, form: string) => said('person', { people: [name] }, summary, form);
const seen = (inside: string, summary: string, form: string) =>
  said('part', { inside: `At 09:12 ${inside} stopped answering.` }, summary, form);
const alone = (summary: string, form: string) => said('by nature', {}, summary, form);
const noted = (secret: string, summary: string, form: string) => said('note', { secret }, summary, form);

/** Written once names knew case endings and phone numbers were asked about, before any of them was tried. */
export const LATER_PRIVATE: readonly HeldOutSentence[] = [
  of('Katri Mäkelä', 'Katrin korjaus palautti palvelun.', 'Katrin'),
  of('Mehmet Öztürk', "Sorunu Öztürk'ün ekibi çözdü.", 'Öztürk'),
  of('István Szabó', 'A hibát Szabóval javítottuk.', 'Szabóval'),
  of('Zofia Wójcik', 'Dziękujemy Zofii za pomoc.', 'Zofii'),
  of('Дмитрий Соколов', 'Спасибо Дмитрию за работу.', 'Дмитрию'),
  of('Ольга Лебедева', 'Сервис починила команда Лебедевой.', 'Лебедевой'),
  of('Petra Svobodová', 'Chybu našla Svobodové kolegyně.', 'Svobodové'),
  of('Ivana Horvat', 'Zahvaljujemo Horvatu na pomoći.', 'Horvatu'),
  of('Дмитрий Волков', 'Volkov restarted the proxy at noon.', 'Volkov'),
  of('محمد العتيبي', 'تواصلنا مع مُحَمَّد وعادت الخدمة', 'مُحَمَّد'),
  of('Sanjay Iyer', 'At noon S\u200banjay restarted the proxy.', 'S\u200banjay'),
  of('Ruairí Ó Briain', 'Thanks to @robriain the proxy is back.', 'robriain'),
  of('Dev Kapoor', 'It ended when Dev fixed the proxy.', 'Dev fixed'),
  of('Nguyễn Văn An', 'Nguyen restarted the proxy.', 'Nguyen'),
  of('陈伟', '小陈重启了服务。', '小陈'),
  of('Beatriz Fonseca', 'O b.fonseca reiniciou o serviço.', 'b.fonseca'),
  of('최지우', '지우님이 서비스를 재시작했습니다.', '지우'),
  seen('web-fe-09.sto.int', 'The node web-fe-09 was slow.', 'web-fe-09'),
  seen('vault-2.secure.lan:8200', 'The secrets of vault-2.secure were out of reach.', 'vault-2.secure'),
  seen('mx3.hq.corp', 'Mail through mx3.hq was late.', 'mx3.hq'),
  alone('Files on nas-berlin.local were lost.', 'nas-berlin.local'),
  alone('The network 10.12.0.0/16 was cut off.', '10.12.0.0'),
  alone('We track it as HELP-99812.', 'HELP-99812'),
  alone('More in https://acme.atlassian.net/browse/OPS-977 soon.', 'OPS-977'),
  alone('Our record is INC0045213.', 'INC0045213'),
  seen('acme/ledger#482', 'Fixed with acme/ledger#482 at noon.', 'acme/ledger#482'),
  alone('The key AKIAZ7Q2M4N6P8R0T1V3 was revoked.', 'AKIAZ7Q2M4N6P8R0T1V3'),
  alone('The key sk-proj-Ab12Cd34Ef56Gh78Ij90Kl12 was revoked.', 'sk-proj-Ab12'),
  alone('It was started with DB_PASSWORD=qwErty77!x by mistake.', 'qwErty77'),
  alone('We sent Authorization: Basic YWRtaW46aHVudGVyMg== in the log.', 'YWRtaW46aHVudGVyMg'),
  alone('Write to kari.nordmann@acme.example for more.', 'kari.nordmann'),
  alone('The card 3c:22:fb:9a:01:7e failed.', '3c:22:fb:9a:01:7e'),
  seen('the phone +47 912 34 567', 'Ring 912 34 567 for more.', '912 34 567'),
  alone('Rufen Sie Tel. 0171 2345678 an.', '0171 2345678'),
  alone('Merci à @mlefevre pour son aide.', '@mlefevre'),
  noted(
    'Der Vorstand will Contoso vor Juli nicht informieren.',
    'Wir hören, man will Contoso vor Juli nicht informieren.',
    'vor Juli nicht informieren',
  ),
  noted(
    'Le directeur veut cacher la perte des sauvegardes.',
    'On a voulu cacher la perte des sauvegardes.',
    'perte des sauvegardes',
  ),
  noted(
    'Rumour has it that Halvorsen drank during his shift.',
    'The shift of Halvorsen was long.',
    'Halvorsen',
  ),
  noted(
    'We never tested the restore and hid it from the auditors.',
    'It turned out that we never tested the restore and hid it.',
    'never tested the restore',
  ),
  seen(
    'what the vendor admitted, that their patch had wiped two of our replicas in March,',
    'Later the vendor admitted, that their patch had wiped two of our replicas.',
    'wiped two of our replicas',
  ),
];

/** Written with them: what must leave as it is. */
export const LATER_OPEN: readonly HeldOutSentence[] = [
  of('Nina Holm', 'Nine of the shops were closed and the rest were open.', 'Nine'),
  of('Mart Kask', 'Market data were late for the day and the night.', 'Market'),
  of('Lea Costa', 'Least loaded servers got the rest, and costs rose.', 'Least'),
  of('Kari Lund', 'Lunch was late and the rest of the day was calm.', 'Lunch'),
  of('Иван Мороз', 'Сервис был недоступен 23 минуты, потом всё заработало.', 'Сервис'),
  of('Jan Kowal', 'Przez 23 minuty nie można było płacić kartą.', 'minuty'),
  of('Olga Maj', 'W maju usługa działała bez przerw.', 'maju'),
  of('Max Stern', 'Die Sterne der Bewertung fielen und der Rest war nicht betroffen.', 'Sterne'),
  of('Dev Shah', 'The dev team fixed it within the hour.', 'dev team'),
  of('An Tran', 'An error in a transaction was the cause of it.', 'An error'),
  of('Aino Salo', 'Palvelu oli poissa 23 minuuttia, ainoa syy oli levy.', 'ainoa'),
  alone('The order 4471-2209 and the invoice 20260310-17 were lost.', '4471-2209'),
  alone('Between 14:18 and 14:41 UTC 1,310,207 of 4,020,118 requests failed.', '1,310,207'),
  alone('Please call our support on 0800 123 4567 at any time.', '0800 123 4567'),
  alone('Follow us on x.com or see status.acme.example.', 'x.com'),
  alone('CPU rose from 20-30 to 90-100 percent, and memory to 64-128 GB.', '90-100'),
  alone('We moved from PostgreSQL-15 to PostgreSQL-17 and OpenSSL-3.0.', 'PostgreSQL-17'),
  alone('Version v1.2.3 for iOS-18 and build 20260310142305 was rolled back.', 'iOS-18'),
  seen('api.prod.internal', 'The API of our shop was slow.', 'API'),
  noted('The board will meet on Monday.', 'On Monday we restored the service.', 'Monday'),
];
