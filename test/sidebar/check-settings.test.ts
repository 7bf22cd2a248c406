// Which checks are on: only what differs from how a check starts is kept.
import { countOn, settingOf, withAll, withCheck } from "../../src/sidebar/check-settings";

const check = (id: string, startsOn: boolean) =>
	({ id, title: id, severity: "info", startsOn, theme: startsOn ? "years" : "machine-readable" }) as const;

const YEAR = check("missing-year", true);
const MERGES = check("mr-1-4", false);
const UNITS = check("mr-1-9", false);
const ON = { on: true, severity: null };
const OFF = { on: false, severity: null };

test("where nothing is set a check is as it starts", () => {
	expect(settingOf(YEAR, {})).toEqual(ON);
	expect(settingOf(MERGES, {})).toEqual(OFF);
	expect(settingOf(MERGES, { "mr-1-4": ON })).toEqual(ON);
	expect(countOn({}, [YEAR, MERGES, UNITS])).toBe(1);
});

test("what is as the check starts is not kept", () => {
	expect(withCheck({}, YEAR, OFF)).toEqual({ "missing-year": OFF });
	expect(withCheck({ "missing-year": OFF }, YEAR, ON)).toEqual({});
	expect(withCheck({}, MERGES, ON)).toEqual({ "mr-1-4": ON });
	expect(withCheck({ "mr-1-4": ON }, MERGES, OFF)).toEqual({});
});

test("a severity of its own is kept, whether the check is on or off", () => {
	const grave = { on: false, severity: "warning" } as const;
	expect(withCheck({}, MERGES, grave)).toEqual({ "mr-1-4": grave });
	expect(withCheck({}, YEAR, { ...grave, on: true })).toEqual({ "missing-year": { ...grave, on: true } });
});

test("others stay as they are, also those that nobody knows any more", () => {
	const others = { gone: OFF, "missing-year": OFF };
	expect(withCheck(others, MERGES, ON)).toEqual({ ...others, "mr-1-4": ON });
});

test("many are switched at once and back, with their severities", () => {
	const set = withAll({ "mr-1-9": { on: false, severity: "warning" } }, [MERGES, UNITS], true);
	expect(set).toEqual({ "mr-1-4": ON, "mr-1-9": { on: true, severity: "warning" } });
	expect(countOn(set, [MERGES, UNITS])).toBe(2);
	expect(withAll(set, [MERGES, UNITS], false)).toEqual({ "mr-1-9": { on: false, severity: "warning" } });
});
