// Keys by which ignored findings are known again: short enough to be kept, whatever a cell holds, and one for each finding.

import { BRIDGE } from "../../src/bridge/bridge";
import { findingKeys } from "../../src/checks/finding-key";
import { runChecks } from "../../src/checks/run-checks";
import { jaChecks } from "../../src/messages/ja-checks";
import { FULL_ROW, read, rowWith, smallSheet } from "../table/sheet-fixture";

function keysOf(rows: readonly (readonly string[])[]): readonly string[] {
	const reading = read(smallSheet(rows));
	if (reading.kind === "none") {
		throw new Error(reading.reason);
	}
	const findings = runChecks(reading, "進捗管理表", jaChecks).filter(({ check }) => check === "missing-year");
	return findingKeys(findings, reading.table);
}

const LONG = "見守り".repeat(15_000);

test("a finding in a measure with an endless name can be ignored", () => {
	const [key = ""] = keysOf([rowWith({ B: LONG, F: "" }), FULL_ROW]);
	expect(key).not.toBe("");
	expect(BRIDGE.pageIgnore.request.safeParse({ key, reason: "" }).success).toBe(true);
});

test("two endless names that differ only at their end keep keys of their own", () => {
	const keys = keysOf([rowWith({ B: `${LONG}１`, F: "" }), rowWith({ B: `${LONG}２`, F: "" }), FULL_ROW]);
	expect(keys).toHaveLength(2);
	expect(new Set(keys).size).toBe(2);
});

test("a usual name stands in its key as a whole", () => {
	const [key = ""] = keysOf([rowWith({ B: "認知症サポーターの養成", F: "" }), FULL_ROW]);
	expect(key).toContain("認知症サポーターの養成");
});
