// How the characters of a cell look where not all look as the cell does: part-bold cells and the like.
import * as z from "zod/mini";
import { mapStretches, type Stretch, type TextEdit } from "../text/text-edits";

/** The colours of a file's theme that Google knows by name. */
export const THEME_COLORS = [
	"TEXT",
	"BACKGROUND",
	"ACCENT1",
	"ACCENT2",
	"ACCENT3",
	"ACCENT4",
	"ACCENT5",
	"ACCENT6",
	"HYPERLINK",
] as const;

export type ThemeColor = (typeof THEME_COLORS)[number];

/** What is known of how a stretch looks; what is left out is as the cell has it. */
export const StretchStyle = z.object({
	bold: z.optional(z.boolean()),
	italic: z.optional(z.boolean()),
	underline: z.optional(z.boolean()),
	strikethrough: z.optional(z.boolean()),
	fontFamily: z.optional(z.string()),
	/** Points. */
	fontSize: z.optional(z.number()),
	/** `#rrggbb` */
	color: z.optional(z.string()),
	/** Instead of a colour: it changes with the theme of the file. */
	theme: z.optional(z.enum(THEME_COLORS)),
});

export type StretchStyle = z.infer<typeof StretchStyle>;

/** How a run or a cell looks, as far as Google tells: null is not said, or not the same throughout. */
export interface Look {
	readonly bold: boolean | null;
	readonly italic: boolean | null;
	readonly underline: boolean | null;
	readonly strikethrough: boolean | null;
	readonly fontFamily: string | null;
	readonly fontSize: number | null;
	/** `#rrggbb`; null where `theme` says it. */
	readonly color: string | null;
	readonly theme: ThemeColor | null;
}

/** A run of characters that look alike. */
export interface Run extends Stretch {
	readonly look: Look;
}

export const StyledStretch = z.object({
	start: z.int(),
	end: z.int(),
	style: StretchStyle,
	/** It looked as its cell: where nothing else is left of a text, it reads as one without stretches. */
	asCell: z.optional(z.literal(true)),
});

export type StyledStretch = z.infer<typeof StyledStretch>;

/** Text of a cell that has no format of its own. A theme's text colour is black unless somebody chose another theme. */
const ORDINARY: Look = {
	bold: false,
	italic: false,
	underline: false,
	strikethrough: false,
	fontFamily: "Arial",
	fontSize: 10,
	color: "#000000",
	theme: null,
};

/** Families may come as lists of fonts: `arial,sans,sans-serif`. */
function firstFamily(family: string): string {
	return (family.split(",")[0] ?? family).trim().toLowerCase();
}

function colourOf({ color, theme }: Look): string | null {
	return theme === null ? (color?.toLowerCase() ?? null) : theme === "TEXT" ? ORDINARY.color : theme;
}

/** Whether a run looks as its cell; what is not said of a run is as the cell has it. */
function isAsCell(run: Look, cell: Look): boolean {
	const same = <T>(own: T | null, base: T | null, ordinary: T | null): boolean =>
		own === null || own === (base ?? ordinary);
	const family = ({ fontFamily }: Look): string | null => (fontFamily === null ? null : firstFamily(fontFamily));
	return (
		same(run.bold, cell.bold, ORDINARY.bold) &&
		same(run.italic, cell.italic, ORDINARY.italic) &&
		same(run.underline, cell.underline, ORDINARY.underline) &&
		same(run.strikethrough, cell.strikethrough, ORDINARY.strikethrough) &&
		same(family(run), family(cell), family(ORDINARY)) &&
		same(run.fontSize, cell.fontSize, ORDINARY.fontSize) &&
		same(colourOf(run), colourOf(cell), ORDINARY.color)
	);
}

function styleOf(look: Look): StretchStyle {
	return Object.fromEntries(Object.entries(look).filter(([, member]) => member !== null)) as StretchStyle;
}

/**
 * The stretches that must be written for a text to keep its look; none where it looks as its cell throughout. If there
 * is any, all runs are in, with all that is known of them: whether a cell's own style is that of its first run, and what
 * a run takes over from the cell or from the run before it, Google does not say.
 */
export function stretchesOf(runs: readonly Run[], cell: Look): readonly StyledStretch[] {
	const isPlain = runs.every(({ look }, index) => {
		const before = runs[index - 1]?.look ?? look;
		return isSameStyle(styleOf(look), styleOf(before)) && isAsCell(look, cell);
	});
	return isPlain
		? []
		: joined(
				runs
					.map(({ start, end, look }) => ({
						start,
						end,
						style: styleOf(look),
						...(isAsCell(look, cell) ? { asCell: true as const } : {}),
					}))
					.filter(({ start, end, style }) => start < end && Object.keys(style).length > 0),
			);
}

/** True when two lists of stretches look the same. */
export function sameStretches(one: readonly StyledStretch[], other: readonly StyledStretch[]): boolean {
	return describe(one) === describe(other);
}

function describe(stretches: readonly StyledStretch[]): string {
	return JSON.stringify(joined(stretches).map(({ start, end, style }) => [start, end, Object.entries(style).sort()]));
}

/** Stretches in order, those that touch and look the same as one. */
export function joined(stretches: readonly StyledStretch[]): readonly StyledStretch[] {
	const result: StyledStretch[] = [];
	for (const stretch of stretches) {
		const last = result[result.length - 1];
		if (last !== undefined && last.end === stretch.start && isSameStyle(last.style, stretch.style)) {
			result[result.length - 1] = { ...last, end: stretch.end };
		} else {
			result.push(stretch);
		}
	}
	return result;
}

function isSameStyle(one: StretchStyle, other: StretchStyle): boolean {
	return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

/** The stretches after the text was edited. */
export function stretchesAfter(
	stretches: readonly StyledStretch[],
	edits: readonly TextEdit[],
): readonly StyledStretch[] {
	return joined(mapStretches<StyledStretch & Stretch>(stretches, edits));
}
