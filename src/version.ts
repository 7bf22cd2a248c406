// The version of the add-on, put in by the build from package.json.

declare const SHINCHOKU_VERSION: string;

export const VERSION: string = SHINCHOKU_VERSION;
