/** Where the actions of an incident can be carried to. */
export const ACTION_TARGETS = ['jira', 'github', 'linear', 'ics'] as const;
export type ActionTarget = (typeof ACTION_TARGETS)[number];

/** The forms of a list of several incidents' actions. */
export const ACTION_LIST_FORMS = ['table', 'json', 'csv', 'ics', 'markdown'] as const;
export type ActionListForm = (typeof ACTION_LIST_FORMS)[number];
