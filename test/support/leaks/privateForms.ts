import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Attendee } from '#shared/domain/incident/meeting.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';

/** Something that an incident holds inside, and one way in which a public text could give it away. */
export interface PrivateForm {
  readonly kind: string;
  /** Listed as attendees. */
  readonly people?: readonly string[];
  /** In the detail of an internal event. */
  readonly inside?: string;
  /** In the facilitator's own notes. */
  readonly secret?: string;
  /** What the public summary says, inside a sentence of its own. */
  readonly form: string;
  /** The whole summary, where that sentence is not a fixed one. */
  readonly summary?: string;
}

/** A small incident with one private thing, and a public summary that says a form of it. */
export function incidentWithForm({ people = [], inside, secret, form, summary }: PrivateForm): Incident {
  const empty = buildIncident();
  const attendees = people.map((name, index) => ({
    id: toId<Attendee['id']>(`attendee-${index}`),
    name,
    role: 'On-call engineer',
    present: true,
  }));
  return {
    ...empty,
    timeline: [
      {
        id: toId('event-1'),
        occurredAt: at('2026-03-10T14:18:00+00:00'),
        precision: 'exact',
        kind: 'signal',
        title: 'Connections pile up',
        detail: inside ?? 'Nobody was called.',
        keyMoment: false,
        visibility: 'internal',
      },
    ],
    meeting: { ...empty.meeting, attendees, privateNotes: secret ?? '' },
    publication: {
      ...empty.publication,
      aliases: [],
      publicSummary: summary ?? `Customers could not pay, because ${form} was part of what failed.`,
    },
  };
}

const inside = (kind: string, written: string, forms: readonly string[]): readonly PrivateForm[] =>
  forms.map((form) => ({ kind, inside: `Seen on ${written} at the time.`, form }));

const ofPerson = (name: string, forms: readonly string[]): readonly PrivateForm[] =>
  forms.map((form) => ({ kind: 'person', people: [name], form }));

const byNature = (kind: string, forms: readonly string[]): readonly PrivateForm[] =>
  forms.map((form) => ({ kind, form }));

/** The places in which an account is named. */
function accounts(handle: string): readonly string[] {
  return [
    `@${handle}`,
    `${handle}@mail.example`,
    `C:\\Users\\${handle}\\deploy.ps1`,
    `/home/${handle}/deploy.sh`,
    `user ${handle}`,
  ];
}

/** Accounts made of a first and a last name, put together by hand. */
function handlesOf(first: string, last: string): readonly string[] {
  const [f = '', l = ''] = [first[0], last[0]];
  return [
    f + last,
    first + l,
    `${f}.${last}`,
    `${first}_${last}`,
    `${first}.${last}`,
    `${last}.${f}`,
    last + f,
    `${first}${last}`,
    `${f}${last}2`,
  ];
}

const PEOPLE: readonly PrivateForm[] = [
  ...ofPerson('Priya Raman', handlesOf('priya', 'raman').flatMap(accounts)),
  ...ofPerson('Priya Raman', ['praman', 'priyar', '@pr', '`praman`', 'P. Raman', 'Raman, Priya', 'PRAMAN']),
  ...ofPerson('Zoë Krüger', handlesOf('zoe', 'krueger').flatMap(accounts)),
  ...ofPerson('Zoë Krüger', ['Krueger', 'KRUEGER', 'Kruger', 'zkruger', 'zkrueger', 'Kru\u0308ger', 'Zoe']),
  ...ofPerson('Jörg Weiß', ['Joerg', 'Weiss', 'Jorg', 'joerg.weiss@mail.example', '@jweiss']),
  ...ofPerson('Joerg Mueller', ['Jörg', 'Müller', 'Muller']),
  ...ofPerson('Søren Kjærgård', ['Soeren', 'Kjaergaard', 'Soren', 'Kjaergard', '@skjaergaard']),
  ...ofPerson('Åsa Öberg', ['Aasa', 'Oeberg', 'Asa', 'Oberg']),
  ...ofPerson('Jean-Luc Bernard', ['Jean', 'Luc', 'Jean Luc', 'jeanluc', 'jean-luc.bernard', 'Jean‑Luc']),
  ...ofPerson('Mia Lindqvist-Auer', ['Lindqvist', 'Auer', 'LindqvistAuer', '@mlindqvist']),
  ...ofPerson('王小明', ['小明', '王小明', '小明 王', '王 小明']),
  ...ofPerson('山田太郎', ['太郎', '山田', '太郎 山田', '山田さん']),
  ...ofPerson('김민수', ['민수', '김 민수', '민수가']),
  ...ofPerson('Tomasz Nowak', ['Tоmasz', 'Nоwаk', 'Νοwak']),
];

const NAMED_BY_NOBODY_ELSE: readonly PrivateForm[] = [
  { kind: 'hidden name', secret: 'Marcus Feld forgot the certificate', form: 'Marcus Feld' },
  { kind: 'hidden name', secret: 'Marcus Feld forgot the certificate', form: 'Feld' },
  { kind: 'hidden name', secret: 'The board blames Torben for it.', form: 'Torben' },
  { kind: 'hidden name', secret: 'They fear that Globex will leave us.', form: 'Globex' },
  { kind: 'hidden name', secret: 'Speak with Ines Carvalho before the meeting.', form: 'Ines Carvalho' },
];

const PARTS: readonly PrivateForm[] = [
  ...inside('host', 'db-prod-07.fra.corp', [
    'db-prod-07',
    'DB-PROD-07',
    'db-prod',
    'db-prod-07.fra',
    'db-prod-08',
  ]),
  ...inside('host', 'payments-api.prod.svc.cluster.local', ['payments-api', 'payments-api.prod']),
  ...inside('host', 'ledger7.ops.acme.example', ['ledger7', 'ops.acme.example']),
  ...inside('store', 's3://acme-prod-backups/2026/03', ['s3://acme-prod-backups', 'acme-prod-backups']),
  ...inside('store', 'gs://acme-billing-dumps/day', ['gs://acme-billing-dumps', 'acme-billing-dumps']),
  ...inside('store', 'https://acme-exports.s3.eu-west-1.amazonaws.com/a.csv', ['acme-exports']),
  ...inside('store', 'https://storage.googleapis.com/acme-logs-eu/x', ['acme-logs-eu']),
  ...inside('store', 'https://acmestore7.blob.core.windows.net/dumps/x', ['acmestore7']),
  ...inside('commit', '9f8c2d1ab', ['9f8c2d1', '9f8c2d1a', '9f8c2d1ab77e01', '9F8C2D1']),
  ...inside('commit', 'a41c09e77b5d2f3380c1e6a9d4f7b2c8e5a09131', ['a41c09e', 'a41c09e77b5d']),
  ...inside('digest', 'sha256:5d41402abc4b2a76b9719d911017c592', ['5d41402', 'sha256:5d41402abc4b']),
  ...inside('pod', 'checkout-7d9f8c6b5-x2x4q', ['checkout-7d9f8c6b5', 'checkout-7d9f8c6b5-k8m2p']),
  ...inside('pod', 'ledger-writer-6c5d4f7b8-zx9wq', ['ledger-writer', 'ledger-writer-6c5d4f7b8']),
  ...inside('numbered', 'orders-db-3', ['orders-db', 'orders-db-4', 'Orders-DB']),
  ...inside('numbered', 'cart_cache_02', ['cart_cache', 'cart_cache_03']),
  ...inside('account', 'user kafka-admin', ['kafka-admin', 'user kafka-admin']),
  ...inside('account', '`ledger-sync`', ['ledger-sync']),
  ...inside('arn', 'arn:aws:iam::481516234201:role/ledger-rotator', [
    '481516234201',
    '4815-1623-4201',
    'ledger-rotator',
    'role/ledger-rotator',
  ]),
  ...inside('credentials', 'postgres://ledger:h8Kq2vLz@db.acme.example/x', ['h8Kq2vLz']),
];

const BY_NATURE: readonly PrivateForm[] = [
  ...byNature('ticket', ['OPS-4712', 'PAY2-318', 'INC-20031']),
  ...byNature('address', [
    'ip-10-20-30-99',
    'fd12:3456:789a::1',
    'FE80::1ff:fe23:4567:890a',
    '[fd00:1::2]:5432',
  ]),
  ...byNature('pod', ['checkout-7d9f8c6b5-x2x4q', 'search-5b8f6d9c7d-2kq7w']),
  ...byNature('channel', ['#payments-oncall', '#inc_2041']),
  ...byNature('key', [
    'AKIAIOSFODNN7EXAMPLQ',
    `ghp_${'a1B2'.repeat(9)}`,
    `glpat-${'x9Y8'.repeat(5)}`,
    `xoxb-${'123456789012-'.repeat(2)}abcDEF`,
    `AIza${'Sy0_k'.repeat(7)}`,
    `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${'dBjf'.repeat(6)}`,
    `sk_live_${'4eC3'.repeat(6)}`,
  ]),
  ...byNature('arn', [
    'arn:aws:s3:::acme-prod-backups',
    'arn:aws:lambda:eu-west-1:481516234201:function:pay',
  ]),
  ...byNature('share', ['\\\\fileserver01\\share', 'smb://fileserver01/share', 'nfs://nas2/vol1']),
  ...byNature('store', ['s3://acme-prod-backups', 'gs://acme-dumps/a']),
  ...byNature('host', ['mail.dmz', 'db1.corp.acme.example', 'ledger.abc123.eu-west-1.rds.amazonaws.com']),
  ...byNature('credentials', [
    'https://bot:s3cretPw@api.acme.example/',
    'redis://:hunter22x@cache.acme.example',
  ]),
];

/** Every form that is tried, made here by hand and by rules that the search does not share. */
export const PRIVATE_FORMS: readonly PrivateForm[] = [
  ...PEOPLE,
  ...NAMED_BY_NOBODY_ELSE,
  ...PARTS,
  ...BY_NATURE,
];

/** What public texts may say although something like it is inside. */
export const OPEN_FORMS: readonly PrivateForm[] = [
  ...inside('host', 'checkout.prod.internal', ['checkout', 'prod']),
  ...inside('host', 'api.fra.corp', ['the api']),
  ...inside('pod', 'checkout-7d9f8c6b5-x2x4q', ['checkout']),
  ...inside('numbered', 'orders-db-3', ['orders db', 'the orders database', 'db', 'orders']),
  ...inside('numbered', 'read-replica-2', ['a read-replica']),
  ...inside('numbered', 'load-balancer-04', ['the load-balancer']),
  ...inside('numbered', 'worker_07', ['a worker']),
  ...inside('channel', '#payments-oncall', ['payments on call', 'the payments on-call engineer']),
  ...inside('commit', '9f8c2d1ab', ['9f8c2', 'defaced']),
  ...inside('store', 's3://backups/2026', ['backups']),
  ...inside('arn', 'arn:aws:iam::481516234201:role/admin', ['admin', 'role']),
  ...byNature('ordinary', [
    'COVID-19',
    'UTF-8',
    'TLS-1.3',
    'HTTP-503',
    'SHA-256',
    'GPT-4',
    'Q3-2026',
    'MAR-2026',
    'US-EAST-1',
    '#hugops',
    'fe-80',
    '14:23:05',
    '#3',
    '#ff8800',
    'https://acme.example/help',
  ]),
  ...ofPerson('Tim Evans', ['time']),
  ...ofPerson('Sam Evans', ['same']),
  ...ofPerson('Paul Lane', ['data plane', 'lane']),
  ...ofPerson('Sam Park', ['Spark']),
  ...ofPerson('Mark Stone', ['the marks']),
  ...ofPerson('Priya Raman', ['PR']),
  { kind: 'hidden name', secret: 'Begin with the Grafana panel in March.', form: 'Grafana' },
  { kind: 'hidden name', secret: 'Then ask Support about Checkout.', form: 'Checkout' },
];
