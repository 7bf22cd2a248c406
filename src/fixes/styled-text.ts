// Stretches of a cell's text that look otherwise than the cell itself: part-bold cells and the like.
import * as z from "zod/mini";
import { mapStretches, type Stretch, type TextEdit } from "../text/text-edits";

/** What of a stretch differs from its cell. */
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
});

export type StretchStyle = z.infer<typeof StretchStyle>;

export const StyledStretch = z.object({ start: z.int(), end: z.int(), style: StretchStyle });

export type StyledStretch = z.infer<typeof StyledStretch>;

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
