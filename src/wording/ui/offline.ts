/** Words about the page itself: that a newer one is there, and what becomes of what is open. */
export const OFFLINE_WORDS = {
  ready: 'A newer version of this page is ready. What you have entered stays.',
  take: 'Open the newer version',
  later: 'Later',
  noRoom:
    'A newer version of this page is ready, but this browser has no room to carry over what you have entered: save the scenario as a file, then load the page again.',
} as const;
