// Scales that offices use, for choosing one instead of writing it.
import type { MarkSetting } from "./settings";

export interface ScalePreset {
	/** Marks best first. */
	readonly marks: readonly MarkSetting[];
}

/** A scale of signs that speak for themselves; `done` tells how many of them, from the best, count as done. */
function scaleOf(
	done: number,
	...marks: readonly (string | readonly [symbol: string, ...lookAlikes: string[]])[]
): ScalePreset {
	return {
		marks: marks.map((mark, index) => {
			const [symbol = "", ...lookAlikes] = typeof mark === "string" ? [mark] : mark;
			return { symbol, meaning: "", lookAlikes, done: index < done };
		}),
	};
}

export const SCALE_PRESETS: readonly ScalePreset[] = [
	scaleOf(2, "◎", ["〇", "○", "◯"], "△", ["×", "✕"]),
	scaleOf(2, "S", "A", "B", "C"),
	scaleOf(2, "A", "B", "C", "D"),
	scaleOf(2, "5", "4", "3", "2", "1"),
	scaleOf(1, "達成", ["概ね達成", "おおむね達成"], "一部達成", "未達成"),
	scaleOf(2, "順調", ["概ね順調", "おおむね順調"], "やや遅れ", ["遅れ", "遅れている"]),
	scaleOf(1, "完了", "実施中", "未着手"),
	scaleOf(1, ["Green", "緑"], ["Amber", "黄", "Yellow"], ["Red", "赤"]),
];

/** The marks of a scale in one line, by which people know it. */
export function scaleName(marks: readonly MarkSetting[], separator: string): string {
	return marks.map((mark) => mark.symbol).join(separator);
}
