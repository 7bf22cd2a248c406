// The functions that Google can call: one line each; scripts/build-probe.ts declares them in the global scope.
import { openMenu, removeResults as removeAll, tryAll, tryRest } from "./run";

export const onOpen = (): void => openMenu();
export const probeAll = (): void => tryAll();
export const probeRest = (): void => tryRest();
export const removeResults = (): void => removeAll();
/** What a formula hands over: called by the formulas of P24. */
export const PROBE_ARGUMENTS = (...given: readonly unknown[]): string => JSON.stringify(given);
