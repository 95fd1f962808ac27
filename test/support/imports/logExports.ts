import { T, type TOOLS } from '#test/support/imports/toolExports.ts';

/** What programs log and what GraphQL answers, made up, and the events that are right. */
export const LOGS_AND_ANSWERS: typeof TOOLS = [
  [
    'the log of a program in Java',
    'The log of a program: 5 lines',
    '2026-05-04 10:01:41,747 - INFO  [main:Pump@913] - pumps run\n2026-05-04 10:02:01,004 - ERROR [Valve:7] - no water\n    at Valve.open(Valve.java:7)\n\n2026-05-04 10:03:00,000 - WARN  [main:Pump@913] - pumps stop',
    [
      '05-04 10:01 INFO [main:Pump@913] - pumps run',
      '05-04 10:02 ERROR [Valve:7] - no water',
      '05-04 10:03 WARN [main:Pump@913] - pumps stop',
    ],
  ],
  [
    'the error log of Apache',
    'The log of a program: 3 lines',
    '[Mon May 04 10:01:44 2026] [notice] pumps run\n[Mon May 04 10:02:44.120456 2026] [core:error] [pid 42] no water\n[Mon May  4 10:03:44 2026] [error] [client 192.0.2.7] pumps stop',
    [
      '05-04 10:01 [notice] pumps run',
      '05-04 10:02 [core:error] [pid 42] no water',
      '05-04 10:03 [error] [client 192.0.2.7] pumps stop',
    ],
  ],
  [
    'the timeline of an issue, as GraphQL answers it',
    'The timeline of an issue on GitHub: 4 entries, 1 note of the tracker itself left out',
    {
      data: {
        repository: {
          issue: {
            title: 'Pumps stop',
            createdAt: T(0),
            author: { login: 'ada' },
            timelineItems: {
              pageInfo: { hasNextPage: false },
              nodes: [
                {
                  __typename: 'LabeledEvent',
                  createdAt: T(1),
                  actor: { login: 'ada' },
                  label: { name: 'p1' },
                },
                {
                  __typename: 'IssueComment',
                  createdAt: T(2),
                  author: { login: 'bo' },
                  body: 'valve is shut',
                },
                { __typename: 'ClosedEvent', createdAt: T(9), actor: { login: 'bo' } },
              ],
            },
          },
        },
      },
    },
    ['05-04 10:00 ada: Issue opened: Pumps stop', '05-04 10:02 bo: valve is shut', '05-04 10:09 bo: Closed'],
  ],
  [
    'issues of a tracker, as GraphQL answers them',
    'JSON of a tool: 2 entries',
    {
      data: {
        viewer: {
          issues: {
            edges: [
              { cursor: 'a', node: { title: 'Pumps stop', createdAt: T(1), creator: { name: 'Ada' } } },
              { cursor: 'b', node: { title: 'Valve is shut', createdAt: T(2), creator: { name: 'Bo' } } },
            ],
          },
        },
      },
    },
    ['05-04 10:01 Ada: Pumps stop', '05-04 10:02 Bo: Valve is shut'],
  ],
];
