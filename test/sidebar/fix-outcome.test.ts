// What became of a fix, in words: what was done, and which cells stay as they are for which reason.
import type { FixOutcome } from "../../src/bridge/fixes";
import { enPage } from "../../src/messages/en-page";
import { jaPage } from "../../src/messages/ja-page";
import { outcomeText } from "../../src/sidebar/fix-work";

describe("what became of it, in words", () => {
	const left = (count: number): FixOutcome["left"] =>
		Array.from({ length: count }, (_, index) => ({ cell: `L${index + 1}`, reason: "refused" as const }));

	test.each<readonly [FixOutcome, boolean, string, string]>([
		[{ fix: 1, cells: 1, left: [] }, false, "1か所を直しました。", "Mended 1 cell."],
		[{ fix: null, cells: 2, left: [] }, true, "2か所を元に戻しました。", "Took back 2 cells."],
		[
			{ fix: 1, cells: 2, left: [{ cell: "C9", reason: "moved" }] },
			false,
			"2か所を直しました。1か所はそのままです：C9（行や列が動いたか、施策名や見出しが変わりました）",
			"Mended 2 cells. 1 cell stays as it is: C9 (rows or columns have moved, or the measure or heading has another name)",
		],
	])("%j", (outcome, isBack, ja, en) => {
		expect(outcomeText(outcome, isBack, jaPage)).toBe(ja);
		expect(outcomeText(outcome, isBack, enPage)).toBe(en);
	});

	test("of many cells left five are named and the others counted", () => {
		const outcome = { fix: 1, cells: 1, left: left(7) };
		const text = outcomeText(outcome, false, jaPage);
		expect(text).toContain("7か所はそのままです：L1（");
		expect(text).toMatch(/L5（[^）]*） ほか2か所$/);
		expect(outcomeText({ ...outcome, left: left(5) }, false, jaPage)).not.toContain("ほか");
		expect(outcomeText(outcome, false, enPage)).toMatch(/and 2 more$/);
	});
});
