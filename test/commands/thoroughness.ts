// How much the tests of faults and colleagues try: a sample in every test run, everything with `npm run test:faults`.

/** Set by jest.faults.cjs. */
declare const EVERY_CALL: boolean | undefined;

export const TRIES_ALL: boolean = typeof EVERY_CALL === "boolean" && EVERY_CALL;
