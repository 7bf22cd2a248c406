// Three measures of a small table, and what became of the measures of one table in another, as texts.
import { matchMeasures } from "../../src/summary/match-measures";
import { type MeasureRow, snapshotOf } from "./snapshot-fixture";

/** Every measure of the current table with the one it was, as 「was → is」; new ones as 「+ is」, gone ones as 「- was」. */
export function told(base: readonly MeasureRow[], current: readonly MeasureRow[]): readonly string[] {
	const [before, after] = [snapshotOf(base), snapshotOf(current)];
	const { measures, removed } = matchMeasures(before, after);
	return [
		...after.measures.map(({ name }, index) => {
			const was = measures[index] ?? null;
			return was === null ? `+ ${name}` : `${before.measures[was]?.name} → ${name}`;
		}),
		...removed.map((index) => `- ${before.measures[index]?.name}`),
	];
}

export function renamedIn(base: readonly MeasureRow[], current: readonly MeasureRow[]): readonly string[] {
	const after = snapshotOf(current);
	const { renamed } = matchMeasures(snapshotOf(base), after);
	return after.measures.flatMap(({ name }, index) => (renamed[index] === true ? [name] : []));
}

export const WATCH: MeasureRow = {
	name: "見守り活動の推進",
	chapter: "第１章　暮らし",
	direction: "１　支え合い",
	outline: "地域の団体と協力して、ひとり暮らしの高齢者を見守る",
	departments: "福祉政策課",
};
export const MEALS: MeasureRow = {
	name: "配食サービス",
	chapter: "第１章　暮らし",
	direction: "１　支え合い",
	outline: "食事の用意が難しい世帯へ、栄養に配慮した弁当を届ける",
	departments: "介護保険課",
};
export const CAFE: MeasureRow = {
	name: "認知症カフェの開設",
	chapter: "第２章　認知症",
	direction: "１　理解",
	outline: "認知症の人と家族が気軽に集まれる場を設ける",
	departments: "長寿支援課",
};
export const ALL = [WATCH, MEALS, CAFE];
