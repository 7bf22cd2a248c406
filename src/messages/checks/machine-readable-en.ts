// Texts of the checks of the pack machine-readable, in English; numbered as in the ministry's rule.
import type { CheckTextsOf } from "../check-text";
import type { MachineReadableParams } from "./machine-readable";

function named(count: number, cells: readonly string[]): string {
	return `(${cells.join(", ")}${count > cells.length ? ", …" : ""})`;
}

function counted(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

export const enMachineReadable: CheckTextsOf<MachineReadableParams> = {
	"mr-1-1": {
		title: "1-1 File format",
		remedy: "Download the sheet as Excel (.xlsx) or CSV and publish that; a PDF may stand beside it.",
		message: ({ sheet }) => `To publish "${sheet}", save it as Excel (.xlsx) or CSV.`,
	},
	"mr-1-2": {
		title: "1-2 One datum a cell",
		remedy: "Divide rows or columns so that each cell holds one datum; put figures into columns of their own.",
		message: ({ count, cells }) => `${counted(count, "cell holds", "cells hold")} several data ${named(count, cells)}.`,
	},
	"mr-1-3": {
		title: "1-3 Words in numbers",
		remedy: "Enter plain half-width digits; move the unit to the heading and remarks to a column of their own.",
		message: ({ count, cells }) =>
			`${counted(count, "cell", "cells")} with words or full-width digits in columns of numbers ${named(count, cells)}.`,
	},
	"mr-1-4": {
		title: "1-4 Merged cells",
		remedy: "Break the merges up and write the same text into each cell. For a table that is only printed, leave it.",
		message: ({ count, cells }) => `${counted(count, "merged cell", "merged cells")} ${named(count, cells)}.`,
	},
	"mr-1-5": {
		title: "1-5 Layout by spaces and line breaks",
		remedy: "Take spaces and line breaks out, and arrange texts by the cell's alignment and indent.",
		message: ({ count, cells }) =>
			`${counted(count, "cell", "cells")} laid out by spaces or line breaks ${named(count, cells)}.`,
	},
	"mr-1-6": {
		title: "1-6 Names left out",
		remedy: "Write the full name in every row and a heading over every column.",
		message: ({ count, cells }) =>
			`Names or headings are left out in ${counted(count, "place", "places")} ${named(count, cells)}.`,
	},
	"mr-1-7": {
		title: "1-7 Formulas",
		remedy: "Make a copy for publication and paste values only; the formulas of the original may stay.",
		message: ({ count, cells }) => `${counted(count, "cell", "cells")} with formulas ${named(count, cells)}.`,
	},
	"mr-1-8": {
		title: "1-8 Objects",
		remedy: "Write what they say into cells, or move them to a sheet of their own.",
		message: ({ count }) => `${counted(count, "chart, picture or drawing", "charts, pictures or drawings")}.`,
	},
	"mr-1-9": {
		title: "1-9 Units",
		remedy: "Put the unit in brackets behind the heading, or make a column of units.",
		message: ({ count, cells, headings }) =>
			`${counted(count, "column of numbers has", "columns of numbers have")} no unit: ${headings.map((heading) => `"${heading}"`).join(", ")} ${named(count, cells)}.`,
	},
	"mr-1-10": {
		title: "1-10 Platform-dependent characters",
		remedy: "Write them with ordinary characters: (1), IV as a number, units in words.",
		message: ({ count, cells, signs }) =>
			`${counted(count, "cell", "cells")} with platform-dependent characters "${signs.join("")}" ${named(count, cells)}.`,
	},
	"mr-1-11": {
		title: "1-11 Western years",
		remedy: "Add the western year to the heading, or a row of headings with western years.",
		message: ({ count, cells }) =>
			`${counted(count, "era year has", "era years have")} no western year ${named(count, cells)}.`,
	},
	"mr-1-12": {
		title: "1-12 Area names or codes",
		remedy: "Name the municipality in the title, or add a column with its code or full name.",
		message: ({ count, cells }) =>
			count === 0
				? "Neither the title nor a column says of which prefecture or municipality this table is."
				: `${counted(count, "area name is", "area names are")} not given in full ${named(count, cells)}.`,
	},
	"mr-1-13": {
		title: "1-13 Signs among numbers",
		remedy: "Write 0 for zero, *** for no number, X for what is kept secret, and explain them in a note.",
		message: ({ count, cells, signs }) =>
			`${counted(count, "cell", "cells")} with the signs "${signs.join('", "')}" in columns of numbers ${named(count, cells)}.`,
	},
	"mr-2-1": {
		title: "2-1 Divided data",
		remedy: "Take blank rows, blank columns and repeated headings out; printing can repeat headings by itself.",
		message: ({ blankRows, blankColumns, repeatedHeadings, cells }) => {
			const parts = [
				[blankRows, counted(blankRows, "blank row", "blank rows")],
				[blankColumns, counted(blankColumns, "blank column", "blank columns")],
				[repeatedHeadings, counted(repeatedHeadings, "repeated heading", "repeated headings")],
			] as const;
			const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
			const count = blankRows + blankColumns + repeatedHeadings;
			return `The table is divided by ${said.join(", ")} ${named(count, cells)}.`;
		},
	},
	"mr-2-2": {
		title: "2-2 Several tables on a sheet",
		remedy: "Give each table a sheet of its own.",
		message: ({ count, cells }) => `${counted(count, "further table", "further tables")} ${named(count, cells)}.`,
	},
};
