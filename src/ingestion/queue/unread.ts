/** What stands in an article for the version of its parser until one has read it. */
export const UNREAD = 'none';
