// Which checks are on: what is set of each, against how it starts.
import type { SettingsPage } from "../bridge/settings-page";
import type { Settings } from "../settings/settings";

export type Check = SettingsPage["checks"][number];
type CheckSettings = Settings["checks"];
type CheckSetting = CheckSettings[string];

/** What holds of a check: what is set, else how it starts. */
export function settingOf(check: Pick<Check, "id" | "startsOn">, checks: CheckSettings): CheckSetting {
	return checks[check.id] ?? { on: check.startsOn, severity: null };
}

/** The settings with one check's changed; what is as it starts is not kept. */
export function withCheck(
	checks: CheckSettings,
	{ id, startsOn }: Pick<Check, "id" | "startsOn">,
	set: CheckSetting,
): CheckSettings {
	const { [id]: _replaced, ...others } = checks;
	return set.on === startsOn && set.severity === null ? others : { ...others, [id]: set };
}

/** Switches many checks at once; how grave they are stays. */
export function withAll(checks: CheckSettings, all: readonly Check[], on: boolean): CheckSettings {
	return all.reduce((changed, check) => withCheck(changed, check, { ...settingOf(check, changed), on }), checks);
}

/** How many of the checks are on. */
export function countOn(checks: CheckSettings, all: readonly Check[]): number {
	return all.filter((check) => settingOf(check, checks).on).length;
}
