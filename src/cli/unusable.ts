/** A change that cannot be made, with the reason in words. */
export class UnusableSetting extends Error {}
