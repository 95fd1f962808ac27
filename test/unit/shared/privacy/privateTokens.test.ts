import { describe, expect, test } from 'vitest';
import { tokensIn } from '#shared/privacy/privateTokens.ts';
import { tokenParts } from '#shared/privacy/tokenParts.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const byNature = (text: string) =>
  tokensIn(text)
    .filter((token) => token.isByNature)
    .map(({ kind, written }) => `${kind} ${written}`);

describe('keys are known by the words before them, and by the forms of those who hand them out', () => {
  test.each([
    ['SECRET_KEY=q7Xv-91zzLm', 'q7Xv-91zzLm'],
    ['DJANGO_SECRET_KEY = "q7Xv91zzLm"', 'q7Xv91zzLm'],
    ['pwd=Hase99', 'Hase99'],
    ['DB_PWD=sommerhaus', 'sommerhaus'],
    ['Password: Ginster7moos', 'Ginster7moos'],
    ['password = Ginster!moos', 'Ginster!moos'],
    ['token=Ab12Cd34', 'Ab12Cd34'],
    ['"access_token": "Ab12Cd34Ef"', 'Ab12Cd34Ef'],
    ['CLIENT_SECRET: Ab12Cd34Ef', 'Ab12Cd34Ef'],
    ['--password Ginster7moos', 'Ginster7moos'],
    ['Bearer Zk81mmQpL0aaXw', 'Zk81mmQpL0aaXw'],
    ['Authorization: Basic YmVuOmdpbnN0ZXI=', 'YmVuOmdpbnN0ZXI='],
    ['Authorization: Token 91Zk81mmQpL0aaXw', '91Zk81mmQpL0aaXw'],
    ['X-Api-Key: 91Zk81mmQpL0', '91Zk81mmQpL0'],
    [`hf_${'Qw7e'.repeat(8)}`, `hf_${'Qw7e'.repeat(8)}`],
    [`ATATT3xFf${'Gh5_'.repeat(9)}`, `ATATT3xFf${'Gh5_'.repeat(9)}`],
    [`dapi${'0a1b'.repeat(8)}`, `dapi${'0a1b'.repeat(8)}`],
    [`glsa_${'Ab1c'.repeat(8)}_0a1b2c3d`, `glsa_${'Ab1c'.repeat(8)}_0a1b2c3d`],
    [`gsk_${'Ab1c'.repeat(12)}`, `gsk_${'Ab1c'.repeat(12)}`],
    [`sk-ant-api03-${'Ab1c'.repeat(8)}`, `sk-ant-api03-${'Ab1c'.repeat(8)}`],
  ])('%s', (text, key) => {
    expect(byNature(`It said ${text} there.`)).toContain(`key ${key}`);
  });

  test.each([
    'Password: reset links were not sent',
    'password=********',
    'token=<redacted>',
    'token=$API_TOKEN',
    'pwd={{ DB_PASSWORD }}',
    'The token: expired at 14:23',
    'Bearer tokens were rejected',
    'Basic authentication failed',
    'The key: restart it within 15 minutes',
    'password=null',
    'the secret=required field',
    'token: 15 minutes',
  ])('but these words are none: %s', (text) => {
    expect(byNature(text)).toEqual([]);
  });
});

const ORDINARY = [
  ...[
    'ORA-00600',
    'ORA-12541',
    'RS-232',
    'ECMA-262',
    'MS-17',
    'ERR-500',
    'TNS-12541',
    'IEC-61508',
    'FIPS-140',
  ],
  ...['1.1.1.1', '8.8.8.8', '8.8.4.4', '9.9.9.9', '0.0.0.0'],
  ...['PostgreSQL-16', 'Windows-11', 'iPhone-15', 'GPT-4o', 'Python-3', 'Java-21', 'iOS-18', 'MySQL-8'],
  ...['max_connections', 'user_id', 'HTTP_PROXY', 'last_activity', 'stop_pending', 'connection_timeout'],
  ...[
    'Q2-2026',
    'FY-26',
    'FY26',
    'Zone-2',
    'Batch-3',
    'LEVEL-3',
    'GROUP-12',
    'Wave-2',
    'H1-2026',
    'W12-2026',
  ],
] as const;

test.each(ORDINARY)('ordinary words are no internal names: %s', (text) => {
  expect(tokensIn(`We changed ${text} for good.`)).toEqual([]);
});

test.each(['OPS-4712', 'PAY2-318', 'INC-20031', 'ERRS-500', 'ORAX-71', 'PMS-17'])(
  'tickets are private wherever they stand: %s',
  (text) => {
    expect(byNature(`Told in ${text} of today.`)).toEqual([`ticket ${text}`]);
  },
);

test.each(['203.0.113.9', 'order_events', 'cart_cache', 'prod_db', 'ledger-12'])(
  'and names of things inside are still names: %s',
  (text) => {
    expect(tokensIn(`Told of ${text} today.`)).toHaveLength(1);
  },
);

test.each([
  ['a counted name', 'a1-'],
  ['an underscored one', 'a1_'],
  ['a dotted one', 'a1.'],
  ['words after the beginning of a key', 'sk-a-', 'a-'],
  ['hashes', '0a1b2c3d-'],
  ['a domain', 'ab.'],
  ['spaces after a key', 'password ', ' '],
  ['an address', 'a.', 'b+'],
  ['folders', '/home', '/a1'],
])('200 KB of %s are read in time in proportion', (_name, start, more = start) => {
  expectInProportion((share) => {
    const text = `${start}${more.repeat((200_000 * share) / more.length)}=`;
    for (const { kind, written } of tokensIn(text)) tokenParts(kind, written);
  });
});
