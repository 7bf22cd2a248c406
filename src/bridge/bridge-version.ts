// Tells whether page and script were built together: a fingerprint of the bridge's own source, put in by the build.

declare const SHINCHOKU_BRIDGE: string;

export const BRIDGE_VERSION: string = SHINCHOKU_BRIDGE;
