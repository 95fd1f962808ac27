import { T } from '#test/support/imports/toolExports.ts';

/** What trackers, Git and webhooks give, made up, and the events that are right; as in `toolExports`. */
export const TRACKERS: readonly (readonly [
  name: string,
  is: string,
  content: unknown,
  events: readonly string[],
])[] = [
  [
    'what Opsgenie sent of an alert',
    'What Opsgenie sent of an alert: 3 messages',
    [
      {
        action: 'Create',
        integrationType: 'Webhook',
        alert: {
          alertId: 'a1',
          message: 'Pumps stopped',
          createdAt: Date.parse(T(1)),
          source: 'Grafana',
          username: 'System',
          tags: ['pumps'],
          entity: 'hall 2',
        },
      },
      {
        action: 'Acknowledge',
        alert: {
          alertId: 'a1',
          message: 'Pumps stopped',
          createdAt: Date.parse(T(1)),
          updatedAt: Date.parse(T(3)) * 1e6,
          username: 'bo@example.com',
        },
      },
      {
        action: 'AddNote',
        alert: {
          alertId: 'a1',
          message: 'Pumps stopped',
          createdAt: Date.parse(T(1)),
          updatedAt: Date.parse(T(4)) * 1e6,
          username: 'bo@example.com',
          note: 'valve is shut',
        },
      },
    ],
    [
      '05-04 10:01 Pumps stopped',
      '05-04 10:03 bo@example.com: Acknowledged: Pumps stopped',
      '05-04 10:04 bo@example.com: valve is shut',
    ],
  ],
  [
    'a search of Jira',
    'An issue of Jira (JSON): 4 entries',
    {
      startAt: 0,
      total: 1,
      issues: [
        {
          key: 'OPS-1',
          fields: {
            summary: 'Pumps stopped',
            created: '2026-05-04T10:01:00.000+0000',
            resolutiondate: '2026-05-04T10:09:00.000+0000',
            reporter: { displayName: 'Ada Orme' },
            labels: ['hall-2'],
            comment: {
              comments: [
                {
                  author: { displayName: 'Bo Lind' },
                  created: '2026-05-04T10:03:00.000+0000',
                  body: {
                    type: 'doc',
                    content: [
                      {
                        type: 'paragraph',
                        content: [
                          { type: 'text', text: 'valve is ' },
                          { type: 'text', text: 'shut' },
                        ],
                      },
                    ],
                  },
                },
              ],
            },
          },
          changelog: {
            histories: [
              {
                author: { displayName: 'Bo Lind' },
                created: '2026-05-04T10:05:00.000+0000',
                items: [{ field: 'status', fromString: 'Open', toString: 'In progress' }],
              },
            ],
          },
        },
      ],
    },
    [
      '05-04 10:01 Ada Orme: OPS-1: Pumps stopped',
      '05-04 10:03 Bo Lind: valve is shut',
      '05-04 10:05 Bo Lind: Status: Open → In progress',
      '05-04 10:09 Resolved: Pumps stopped',
    ],
  ],
  [
    'a log of Git',
    'A log of Git: 17 lines, 2 lines of changes to the code left out',
    [
      'commit 3f2a91c04b7d5e6f8091a2b3c4d5e6f708192a3b (HEAD -> main, tag: v4.8)',
      'Merge: 0a1b2c3 4d5e6f7',
      'Author: Bo Lind <bo@example.com>',
      'Date:   Mon May 4 12:05:00 2026 +0200',
      '',
      '    Open the valve again',
      '    ',
      '    The alarm was wrong.',
      '',
      'commit 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      'Author: deploybot <deploybot@example.com>',
      'Date:   2026-05-04 10:01:00 +0000',
      '',
      '    Shut the valve',
      '',
      'diff --git a/valve.ts b/valve.ts',
      '+shut();',
    ].join('\n'),
    ['05-04 10:01 Shut the valve', '05-04 12:05 Bo Lind: Open the valve again'],
  ],
];
