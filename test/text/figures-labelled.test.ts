// The figures read out of the sample against those labelled by hand.
//
// Matched are figures of the same cell, value and unit (％ and % are one). Of the matched, counted apart: the label, when
// folded one contains the other or both end in the same noun, and planned, asOf and total, which must be the same.
// Precision is matched / read, recall is matched / labelled; "whole" asks for label, planned, asOf and total besides.
// Tuned was on the figures that are not held out. The floors of those held out are what was measured once at the end.
// `npm run bench:figures` prints the figures below and every one that is not right.
import { part, type Score, sameLabel, score } from "./figure-score";

type Rate = "precision" | "recall" | "wholePrecision" | "wholeRecall";

function expectAtLeast(got: Score, floors: { readonly [Name in Rate]: number }): void {
	for (const name of ["precision", "recall", "wholePrecision", "wholeRecall"] as const) {
		expect({ name, wrong: got.wrong, isEnough: got[name] >= floors[name] }).toEqual({
			name,
			wrong: got.wrong,
			isEnough: true,
		});
	}
}

test("those tuned on", () => {
	const got = score(...part(false));
	expect(got.labelled).toBe(267);
	expectAtLeast(got, { precision: 1, recall: 1, wholePrecision: 0.977, wholeRecall: 0.977 });
	expect([got.planned, got.asOf, got.total]).toEqual([got.found, got.found, got.found]);
});

test.each<[string, string, boolean]>([
	["かがやき発信講座参加", "参加", true],
	["新規の地区", "新規", true],
	["指導", "実地指導", true],
	["ﾌﾚｲﾙチェック", "フレイルチェックの実施", true],
	["登録の団体", "支援する団体", true],
	["会議", "年度内", false],
	["", "会議", false],
])("labels %j and %j: loosely equal is %j", (one, other, isSame) => {
	expect(sameLabel(one, other)).toBe(isSame);
	expect(sameLabel(other, one)).toBe(isSame);
});
