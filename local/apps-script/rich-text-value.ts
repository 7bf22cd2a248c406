// RichTextValue and its builder: text with styles and links in stretches.
import type { TextRun } from "../workbook";
import { invalidArgument } from "./error-texts";
import { instanceOf, orNull, text, whole } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";
import { changeRuns, overlaid, type RunChange, type RunStyle, runsWithin, sameStyle, wholeRuns } from "./text-runs";
import { TextStyleObject } from "./text-style";

export class RichTextObject {
	constructor(
		readonly text: string,
		readonly runs: readonly TextRun[],
		/** How the cell looks where no run says otherwise. */
		readonly base: RunStyle = {},
		/** Where this stretch begins in the text that it was taken from. */
		readonly start = 0,
	) {}
}

export class RichTextBuilder {
	text: string | null = null;
	runs: readonly TextRun[] = [];
	readonly changes: RunChange[] = [];

	demandText(): string {
		if (this.text === null) {
			throw new ServiceError(invalidArgument("setText"));
		}
		return this.text;
	}

	change(start: number, end: number, change: Omit<RunChange, "start" | "end">): this {
		const { length } = this.demandText();
		if (start < 0 || end > length || start >= end) {
			throw new ServiceError(invalidArgument(`${start}, ${end}`));
		}
		this.changes.push({ start, end, ...change });
		return this;
	}

	changeAll(change: Omit<RunChange, "start" | "end">): this {
		this.changes.push({ start: 0, end: this.demandText().length, ...change });
		return this;
	}
}

const onValue = methodsOf<RichTextObject>();
const onBuilder = methodsOf<RichTextBuilder>();

/** null when the stretch holds more than one link, or none. */
function linkOf(value: RichTextObject, start: number, end: number): string | null {
	const pieces = wholeRuns(runsWithin(value.runs, start, end), end - start);
	const [first] = pieces;
	return first !== undefined && pieces.every((piece) => piece.link === first.link) ? (first.link ?? null) : null;
}

/** Members that differ within the stretch are left out, and read null. */
function styleOf(value: RichTextObject, start: number, end: number): TextStyleObject {
	const styles = wholeRuns(runsWithin(value.runs, start, end), end - start).map(
		(run): RunStyle => overlaid(value.base, run.style ?? {}),
	);
	const [first = {}] = styles;
	const common = Object.entries(first).filter(([name, member]) =>
		styles.every((style) => style[name as keyof RunStyle] === member),
	);
	return new TextStyleObject(styles.every((style) => sameStyle(style, first)) ? first : Object.fromEntries(common));
}

export const richTextValueClass: ServiceClass = {
	name: "RichTextValue",
	namespace: "SpreadsheetApp",
	target: RichTextObject,
	methods: {
		getText: onValue([], (value) => value.text),
		getStartIndex: onValue([], (value) => value.start),
		getEndIndex: onValue([], (value) => value.start + value.text.length),
		getLinkUrl: [onValue([], (value) => linkOf(value, 0, value.text.length)), onValue([whole, whole], linkOf)],
		getTextStyle: [onValue([], (value) => styleOf(value, 0, value.text.length)), onValue([whole, whole], styleOf)],
		getRuns: onValue([], (value) =>
			wholeRuns(value.runs, value.text.length).map(
				({ start, end }) =>
					new RichTextObject(
						value.text.slice(start, end),
						runsWithin(value.runs, start, end),
						value.base,
						value.start + start,
					),
			),
		),
		copy: onValue([], (value) => Object.assign(new RichTextBuilder(), { text: value.text, runs: value.runs })),
	},
};

export const richTextValueBuilderClass: ServiceClass = {
	name: "RichTextValueBuilder",
	namespace: "SpreadsheetApp",
	target: RichTextBuilder,
	methods: {
		setText: onBuilder([text], (builder, given) => {
			builder.changes.length = 0;
			return Object.assign(builder, { text: given, runs: [] });
		}),
		setLinkUrl: [
			onBuilder([orNull(text)], (builder, link) => builder.changeAll({ link })),
			onBuilder([whole, whole, orNull(text)], (builder, start, end, link) => builder.change(start, end, { link })),
		],
		setTextStyle: [
			onBuilder([instanceOf(TextStyleObject)], (builder, { style }) => builder.changeAll({ style })),
			onBuilder([whole, whole, instanceOf(TextStyleObject)], (builder, start, end, { style }) =>
				builder.change(start, end, { style }),
			),
		],
		build: onBuilder([], (builder) => {
			const given = builder.demandText();
			return new RichTextObject(given, changeRuns(builder.runs, builder.changes, given.length));
		}),
	},
};
