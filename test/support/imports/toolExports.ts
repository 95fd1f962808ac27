import { slackDay } from '#test/support/imports/slackDay.ts';

/** A minute of a made-up hour. */
export const T = (minute: number) => `2026-05-04T10:0${minute}:00Z`;
const SECONDS = Date.parse(T(0)) / 1000;

/** What each tool exports, made up, and the events that are right. */
export const TOOLS: readonly (readonly [
  name: string,
  is: string,
  content: unknown,
  events: readonly string[],
])[] = [
  [
    'the day of a channel of Slack',
    'An export of a Slack channel, one day: 4 messages, 1 join message left out',
    slackDay(0),
    [
      '05-04 10:01 U1: pumps stopped & alarm, see board',
      '05-04 10:03 U2: @U1 opening it',
      '05-04 10:02 U2: valve 4711 is shut',
    ],
  ],
  [
    'an incident of Statuspage',
    'An incident of a status page: 2 updates',
    {
      name: 'Pumps stopped',
      impact: 'minor',
      incident_updates: [
        { status: 'resolved', body: '<p>All <b>run</b> again.</p>', created_at: T(9) },
        { status: 'investigating', body: 'We look.', created_at: T(2) },
      ],
    },
    ['05-04 10:02 Investigating: We look.', '05-04 10:09 Resolved: All run again.'],
  ],
  [
    'an incident of Instatus',
    'An incident of a status page: 3 updates',
    {
      name: 'Pumps stopped',
      impact: 'MAJOROUTAGE',
      started: T(0),
      updates: [
        { status: 'INVESTIGATING', message: 'We look.', started: T(2) },
        { status: 'RESOLVED', message: 'All run again.', started: T(9) },
      ],
    },
    [
      '05-04 10:00 Incident starts',
      '05-04 10:02 Investigating: We look.',
      '05-04 10:09 Resolved: All run again.',
    ],
  ],
  [
    'the log of a PagerDuty incident',
    'The log of a PagerDuty incident: 3 log entries',
    {
      log_entries: [
        { type: 'resolve_log_entry', summary: 'Resolved by Bo.', created_at: T(9), agent: { summary: 'Bo' } },
        {
          type: 'annotate_log_entry',
          summary: 'Note',
          created_at: T(4),
          agent: { summary: 'Bo' },
          channel: { summary: 'valve is shut' },
        },
        {
          type: 'trigger_log_entry',
          summary: 'Triggered',
          created_at: T(1),
          agent: { summary: 'pumps' },
          channel: { summary: 'pressure low' },
        },
      ],
    },
    ['05-04 10:01 pumps: pressure low', '05-04 10:04 Bo: valve is shut', '05-04 10:09 Bo: Resolved by Bo.'],
  ],
  [
    'incidents of PagerDuty',
    'Incidents of PagerDuty: 1 incident',
    {
      incidents: [
        {
          incident_number: 1201,
          title: 'pressure low',
          status: 'resolved',
          created_at: T(1),
          last_status_change_at: T(9),
          service: { summary: 'pumps' },
          acknowledgements: [{ at: T(3), acknowledger: { summary: 'Bo' } }],
        },
      ],
    },
    [
      '05-04 10:01 pumps: pressure low',
      '05-04 10:03 Bo: Acknowledged: pressure low',
      '05-04 10:09 Resolved: pressure low',
    ],
  ],
  [
    'alerts of Opsgenie',
    'Alerts of Opsgenie: 1 alert',
    {
      data: [
        {
          tinyId: '1455',
          message: 'pressure low',
          createdAt: T(1),
          source: 'probe',
          report: { ackTime: 120_000, acknowledgedBy: 'bo', closeTime: 480_000 },
        },
      ],
    },
    [
      '05-04 10:01 probe: pressure low',
      '05-04 10:03 bo: Acknowledged: pressure low',
      '05-04 10:09 Closed: pressure low',
    ],
  ],
  [
    'a webhook of Alertmanager',
    'Alerts of Alertmanager: 2 alerts',
    {
      alerts: [
        {
          status: 'firing',
          labels: { alertname: 'Level' },
          annotations: {},
          startsAt: T(2),
          endsAt: '0001-01-01T00:00:00Z',
        },
        {
          status: 'resolved',
          labels: { alertname: 'P' },
          annotations: { summary: 'pressure low' },
          startsAt: T(1),
          endsAt: T(9),
        },
      ],
    },
    ['05-04 10:01 pressure low', '05-04 10:02 Level'],
  ],
  [
    'annotations of Grafana',
    'Annotations of Grafana: 2 annotations',
    [
      {
        id: 1201,
        time: (SECONDS + 60) * 1000,
        timeEnd: (SECONDS + 60) * 1000,
        tags: ['deploy'],
        text: 'pump firmware 3 <b>rolled out</b>',
        login: 'ci',
      },
      {
        id: 1202,
        time: (SECONDS + 120) * 1000,
        tags: ['alert'],
        text: '',
        alertName: 'pressure low',
        newState: 'alerting',
      },
    ],
    ['05-04 10:01 ci: pump firmware 3 rolled out', '05-04 10:02 pressure low'],
  ],
  [
    'events of Datadog',
    'Events of Datadog: 1 event',
    {
      events: [
        {
          id: 1723,
          title: 'pressure low',
          text: '%%% on pump 2 %%%',
          date_happened: SECONDS + 60,
          alert_type: 'error',
        },
      ],
    },
    ['05-04 10:01 pressure low'],
  ],
  [
    'events of Kubernetes',
    'Events of Kubernetes: 1 event',
    {
      kind: 'List',
      items: [
        {
          reason: 'BackOff',
          message: 'restarting',
          involvedObject: { kind: 'Pod', name: 'pump-1' },
          firstTimestamp: T(1),
          lastTimestamp: T(4),
          count: 7,
        },
      ],
    },
    ['05-04 10:01 pod/pump-1: BackOff: restarting'],
  ],
  [
    'the timeline of an issue on GitHub',
    'The timeline of an issue on GitHub: 3 entries, 1 note of the tracker itself left out',
    [
      { event: 'labeled', created_at: T(1), actor: { login: 'ada' }, label: { name: 'p1' } },
      {
        event: 'commented',
        created_at: T(2),
        user: { login: 'bo' },
        body: 'valve is shut',
        html_url: 'https://git.example/1',
      },
      { event: 'closed', created_at: T(9), actor: { login: 'bo' } },
    ],
    ['05-04 10:02 bo: valve is shut', '05-04 10:09 bo: Closed'],
  ],
  [
    'an issue as gh prints it',
    'An issue with its comments: 3 entries',
    {
      number: 12,
      title: 'Pumps stopped',
      createdAt: T(1),
      closedAt: T(9),
      author: { login: 'ada' },
      comments: [{ author: { login: 'bo' }, body: 'valve is shut', createdAt: T(2) }],
    },
    [
      '05-04 10:01 ada: Issue opened: Pumps stopped',
      '05-04 10:02 bo: valve is shut',
      '05-04 10:09 Issue closed',
    ],
  ],
  [
    'the notes of an issue on GitLab',
    'The notes of an issue on GitLab: 2 entries, 1 note of the tracker itself left out',
    [
      {
        body: 'assigned to @bo',
        system: true,
        created_at: T(1),
        author: { username: 'ada' },
        noteable_type: 'Issue',
      },
      {
        body: 'valve is shut',
        system: false,
        created_at: T(2),
        author: { username: 'bo' },
        noteable_type: 'Issue',
      },
    ],
    ['05-04 10:02 bo: valve is shut'],
  ],
  [
    'a journal of systemd, an object a line',
    'A journal of systemd: 2 log entries',
    [1, 2]
      .map((minute) =>
        JSON.stringify({
          __REALTIME_TIMESTAMP: String((SECONDS + 60 * minute) * 1_000_000),
          MESSAGE: `start ${minute}`,
          SYSLOG_IDENTIFIER: 'pumpd',
        }),
      )
      .join('\n'),
    ['05-04 10:01 pumpd: start 1', '05-04 10:02 pumpd: start 2'],
  ],
  [
    'JSON of a tool that nobody knows',
    'JSON of a tool: 2 entries',
    {
      result: {
        rows: [
          { seq: 1201, occurredAt: T(1), what: 'pressure low' },
          { seq: 1202, occurredAt: T(2), what: 'valve is shut' },
        ],
      },
    },
    ['05-04 10:01 pressure low', '05-04 10:02 valve is shut'],
  ],
];
