// Joins the figures of one entry and one counter over the years. A wrong line is worse than two lines: in each step a
// figure finds its series only where no other figure and no other series could be meant.
import { groupUnder } from "../table/grouping";
import { type FigureState, type TraitedFigure, topicOf } from "./figure-traits";

/** Figures of one thing, in the order in which they were joined. */
export type JoinedFigures = readonly TraitedFigure[];

interface Draft {
	readonly members: TraitedFigure[];
	/** Time of the newest year in it. */
	newest: number;
}

/** Whether a figure may continue a series, as far as one figure of that tells. */
type Likeness = (figure: TraitedFigure, member: TraitedFigure) => boolean;

/** Two letters that are no hiragana. */
const WORD_PART = /^[一-龠々ァ-ヶーA-Za-z]{2}$/;
const SHORTEST_LEAD = 4;
/** A cell with more figures of one counter is a table of its own, which nobody can tell apart by words. */
const MOST_IN_ONE_YEAR = 20;

function haveWordInCommon(one: string, other: string): boolean {
	for (let at = 0; at + 2 <= one.length; at++) {
		const part = one.slice(at, at + 2);
		if (WORD_PART.test(part) && other.includes(part)) {
			return true;
		}
	}
	return false;
}

/** Surest first; the words before a figure count only where they say more than what is counted. */
const LIKENESSES: readonly Likeness[] = [
	(one, other) => one.topic === other.topic && one.lead === other.lead && topicOf(one.lead) !== one.topic,
	(one, other) => one.topic !== "" && one.topic === other.topic,
	(one, other) => one.lead.length >= SHORTEST_LEAD && one.lead === other.lead,
];
/** Said in other words; only between figures that are the only ones of their counter in their years. */
const REWORDED: Likeness = (one, other) =>
	one.topic === "" || other.topic === "" || haveWordInCommon(one.topic, other.topic);

/** A plan for several years may be one for each of them. */
function isComparable(one: TraitedFigure, other: TraitedFigure): boolean {
	return one.span === other.span || one.state === "planned" || other.state === "planned";
}

const STATES: readonly FigureState[] = ["closed", "interim", "planned"];

function groupKey({ state, figure }: TraitedFigure): string {
	return `${state}|${figure.year}`;
}

/** The one series that a figure may continue: of several the one told of last; null where that is not one. */
function continued(drafts: readonly Draft[], isLike: (draft: Draft) => boolean): Draft | null {
	const like = drafts.filter(isLike);
	const newest = Math.max(...like.map((draft) => draft.newest));
	const last = like.filter((draft) => draft.newest === newest);
	return last.length === 1 ? (last[0] ?? null) : null;
}

/** Gives each figure of one year and state to its series; those that have none begin one. */
function joinYear(figures: readonly TraitedFigure[], drafts: Draft[], time: number, alone: ReadonlySet<string>): void {
	const isAlone = (figure: TraitedFigure): boolean => alone.has(groupKey(figure));
	const earlier = [...drafts];
	const taken = new Set<Draft>();
	const steps: readonly ((figure: TraitedFigure, draft: Draft) => boolean)[] = [
		...LIKENESSES.map(
			(isLike) => (figure: TraitedFigure, draft: Draft) => draft.members.some((member) => isLike(figure, member)),
		),
		(figure, { members }) => {
			const last = members[members.length - 1];
			return last !== undefined && isAlone(figure) && isAlone(last) && REWORDED(figure, last);
		},
	];
	let open = figures;
	for (const mayContinue of steps) {
		const choices = open.map((figure) =>
			continued(
				earlier,
				(draft) =>
					!taken.has(draft) &&
					draft.members.every((member) => isComparable(figure, member)) &&
					mayContinue(figure, draft),
			),
		);
		open = open.filter((figure, index) => {
			const draft = choices[index] ?? null;
			if (draft === null || choices.filter((choice) => choice === draft).length > 1) {
				return true;
			}
			draft.members.push(figure);
			draft.newest = Math.max(draft.newest, time);
			taken.add(draft);
			return false;
		});
	}
	drafts.push(...open.map((figure): Draft => ({ members: [figure], newest: time })));
}

/**
 * Joins figures of one entry and one kind. Closed years come first, so that neither plans nor counts before a year's end
 * decide what is one thing.
 * @param timeOf order of the table's years, by index
 */
export function joinFigures(
	figures: readonly TraitedFigure[],
	timeOf: (year: number) => number,
): readonly JoinedFigures[] {
	const groups = new Map(
		groupUnder(figures, (figure) => [groupKey(figure)]).map(({ label, members }) => [label, members] as const),
	);
	const alone = new Set([...groups].flatMap(([key, members]) => (members.length === 1 ? [key] : [])));
	const years = [...new Set(figures.map(({ figure }) => figure.year))].sort(
		(one, other) => timeOf(one) - timeOf(other) || one - other,
	);
	const drafts: Draft[] = [];
	const lone: JoinedFigures[] = [];
	for (const state of STATES) {
		for (const year of years) {
			const members = groups.get(`${state}|${year}`) ?? [];
			if (members.length > MOST_IN_ONE_YEAR) {
				lone.push(...members.map((member) => [member]));
			} else {
				joinYear(members, drafts, timeOf(year), alone);
			}
		}
	}
	return [...drafts.map(({ members }) => members), ...lone];
}
