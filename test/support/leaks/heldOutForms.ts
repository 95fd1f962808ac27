import type { PrivateForm } from '#test/support/leaks/privateForms.ts';

/**
 * Forms that were written once the search was finished, to judge it on what it was not made for. What fails here is
 * told by the test that reads them; the search is not tuned on this list.
 */
const seen = (written: string, ...forms: readonly string[]): readonly PrivateForm[] =>
  forms.map((form) => ({ kind: 'part', inside: `At 09:12 ${written} stopped answering.`, form }));

const person = (name: string, ...forms: readonly string[]): readonly PrivateForm[] =>
  forms.map((form) => ({ kind: 'person', people: [name], form }));

const noted = (secret: string, ...forms: readonly string[]): readonly PrivateForm[] =>
  forms.map((form) => ({ kind: 'note', secret, form }));

const alone = (...forms: readonly string[]): readonly PrivateForm[] =>
  forms.map((form) => ({ kind: 'by nature', form }));

export const HELD_OUT_PRIVATE: readonly PrivateForm[] = [
  ...seen('redis-eu-12.cache.int.globex.example', 'redis-eu-12', 'redis-eu', 'cache.int.globex.example'),
  ...seen('vmw0417.dc2.lan', 'vmw0417', 'vmw0417.dc2', 'VMW0417'),
  ...seen('gitlab-runner-burst.ops.svc.cluster.local', 'gitlab-runner-burst'),
  ...seen(
    'https://globex-raw-events.s3.amazonaws.com/2026/1.parquet',
    'globex-raw-events',
    's3://globex-raw-events',
  ),
  ...seen('abfss://claims@globexlake01.dfs.core.windows.net/raw', 'globexlake01'),
  ...seen('gs://tenant-exports-prod', 'tenant-exports-prod', 'bucket tenant-exports-prod'),
  ...seen('commit 3be07aa41f9d', '3be07aa', '3BE07AA4', '3be07aa41f9d0c55e1', 'revision 3be07aa41'),
  ...seen(
    'invoice-mailer-5fd8c9b7d4-wq7zt',
    'invoice-mailer',
    'invoice-mailer-5fd8c9b7d4',
    'pod invoice-mailer-5fd8c9b7d4-9xk2l',
  ),
  ...seen('kafka-broker-11', 'kafka-broker', 'kafka-broker-12', 'kafka_broker-11'),
  ...seen('tbl_refunds_2', 'tbl_refunds', 'tbl_refunds_3'),
  ...seen('user svc-billing', 'svc-billing', '`svc-billing`'),
  ...seen('database ledger_main', 'ledger_main'),
  ...seen(
    'arn:aws:dynamodb:us-east-2:730915284466:table/refund-ledger',
    '730915284466',
    'refund-ledger',
    'table/refund-ledger',
  ),
  ...seen('amqp://mailer:Tr0ub4dor@mq.globex.example/prod', 'Tr0ub4dor'),
  ...seen('@hlarsen', '@hlarsen', 'user hlarsen'),
  ...seen('C:\\Users\\hlarsen\\run.bat', '/home/hlarsen', '@hlarsen'),
  ...person(
    'Hanna Grönlund',
    'Groenlund',
    'Gronlund',
    '@hgronlund',
    'hanna_g',
    'hgroenlund@mail.example',
    'GRÖNLUND',
  ),
  ...person('Anders Bjørnstad', 'Bjoernstad', 'Bjornstad', '/Users/abjornstad', 'bjornstad.a', '@andersb'),
  ...person('Marie-Claire Dupont', 'Claire', 'Marie', 'mcdupont', '@mdupont', 'MarieClaire'),
  ...person('Þóra Jónsdóttir', 'Thora', 'Jonsdottir', '@tjonsdottir'),
  ...person('Nikolaus Groß', 'Gross', 'Grosz', 'ngross', '@nikolausg'),
  ...person('李小龙', '小龙', '李先生', '龙 李小'),
  ...person('佐藤花子', '花子', '佐藤さん', '佐藤 花子'),
  ...person('박지훈', '지훈', '지훈이', '박 지훈'),
  ...person(
    'Oluwaseun Adeyemi',
    'oadeyemi',
    '@oluwaseuna',
    'Adeyemi’s',
    'o.adeyemi',
    'aoluwaseun',
    'user oa',
    'Оluwaseun',
  ),
  ...person('Dana Petrescu', 'd_petrescu', 'petrescu-d', 'dpetrescu3', 'DPetrescu', '@petrescud', 'pеtrescu'),
  ...noted('I am afraid that Rasmus will resign over this.', 'Rasmus', 'Rasmus’s'),
  ...noted('Keep Yusuf Demir out of the room until ten.', 'Yusuf Demir', 'Demir', 'ydemir'),
  ...noted('Initech threatens to cancel, so be careful.', 'Initech'),
  ...noted('Do not mention that Umbrella pays us double.', 'Umbrella'),
  ...noted('Legal: Project Heron is not announced yet.', 'Heron'),
  ...alone('PLAT-20418', 'SRE-77', 'ZD-120344'),
  ...alone(
    'ip-172-31-8-201',
    '172.31.8.201',
    'fdaa:bbcc:1122::a',
    'fe80::d4a8:64ff:fe11:2',
    '192.168.40.7:8443',
  ),
  ...alone('#war-room-billing', '#sev1-2026', '#team_payments'),
  ...alone(
    'ASIAY34FZKBOKMUTVV7A',
    `github_pat_11AAB${'x9Qz'.repeat(12)}`,
    `glpat-${'Zk3_'.repeat(6)}`,
    `xoxp-${'204817-'.repeat(3)}9af3`,
    `hvs.${'CAESIJ4x'.repeat(4)}`,
    `SG.${'aB3dE5fG'.repeat(2)}.${'hJ7kL9mN'.repeat(3)}`,
    `npm_${'a8Kd'.repeat(9)}`,
    'password=hunter2hunter',
    'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI7MDENGbPxRfiCYzz',
    'Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhY21lIn0.c2lnbmF0dXJlLWhlcmU',
  ),
  ...alone('arn:aws:sqs:eu-central-1:730915284466:refunds', 'arn:aws-cn:s3:::globex-cn'),
  ...alone('\\\\nas-02\\public\\dumps', 'smb://nas-02/dumps', 'nas-02:/export/dumps', '\\\\10.0.0.5\\c$'),
  ...alone(
    'web-7.intranet',
    'jenkins.corp',
    'kibana.internal.globex.example',
    'pg-1.x9y8z7.us-east-1.rds.amazonaws.com',
  ),
  ...alone(
    'https://admin:pa55word@status.globex.example',
    'mongodb+srv://app:Qw3rty12@c0.ab12c.mongodb.net/x',
  ),
  ...alone('ledger-api-77d8f9c6b4-mq2xz', 'cart-6f7b8c9d5f-abcde'),
  ...alone(
    'https://hooks.slack.com/services/T0AB/B0CD/xyz123',
    'https://files.globex.example/a?sig=Zm9vYmFyYmF6',
  ),
];

export const HELD_OUT_OPEN: readonly PrivateForm[] = [
  ...seen('search.prod.internal', 'search', 'Search', 'prod'),
  ...seen('billing.fra.corp', 'billing'),
  ...seen('payments-6d4cf56db6-kx8rz', 'payments', 'Payments'),
  ...seen('inventory-2', 'inventory', 'the inventory service'),
  ...seen('api-gateway-3', 'the API gateway', 'an api-gateway'),
  ...seen('web12', 'web', 'the web'),
  ...seen('s3://uploads/2026', 'uploads'),
  ...seen('user admin', 'admin', 'an admin'),
  ...seen('arn:aws:iam::730915284466:role/deployer', 'deployer'),
  ...seen('order_events', 'order events', 'Order events'),
  ...seen('#checkout-alerts', 'checkout alerts', 'alerts'),
  ...seen('cafe1234', 'cafe', 'facade'),
  ...seen('message-queue-07', 'a message-queue', 'the message queue'),
  ...seen('us-west-2-primary', 'us-west-2', 'the primary'),
  ...person('Tom Rain', 'train', 'rain'),
  ...person('Bea Low', 'below', 'low'),
  ...person('Cam Evans', 'came'),
  ...person('Will Drivers', 'will', 'drivers'),
  ...person('Grace Lock', 'clock', 'grace period'),
  ...person('Al Most', 'almost', 'most'),
  ...person('Jean Bar', 'a bar', 'bars'),
  ...person('Joe Coen', 'con', 'jo'),
  ...noted('Start with the timeline, then ask about Kubernetes on Monday.', 'Monday'),
  ...noted('Remember the German colleagues and the DNS change.', 'German', 'DNS'),
  ...noted('Please use PagerDuty and GitHub for links.', 'PagerDuty', 'GitHub'),
  ...noted('Customers were patient. Management was not.', 'Customers', 'Management'),
  ...alone(
    'ISO-27001',
    'AES-256',
    'SOC-2',
    'CVE-2026-1234',
    'FY-2026',
    'Windows-11',
    'TLS-1.2',
    'IPv6',
    'RFC-9110',
  ),
  ...alone('#1', '#outage', 'C#', '24:00', '10:20:30', 'ipv6', '1.2.3', 'v2026.03.1', 'Postgres 16.2'),
  ...alone(
    'https://acme.example/blog/2026',
    'https://github.com/acme/sdk',
    'help@acme.example',
    'acme.example',
  ),
  ...alone(
    'the password: everybody has to set a new one',
    'a token was revoked',
    'read-only mode',
    'us-east-1',
  ),
];
