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
		what: "Rule 1-1 of the ministry: published as Excel or CSV. A sheet cannot show in what format it is published, so this is only a reminder.",
		why: "Values in a PDF or a picture cannot be read by machine.",
		example: "The progress table is published as a PDF only.",
		remedy: "Download the sheet as Excel (.xlsx) or CSV and publish that; a PDF may stand beside it.",
		message: ({ sheet }) => `To publish "${sheet}", save it as Excel (.xlsx) or CSV.`,
	},
	"mr-1-2": {
		title: "1-2 One datum a cell",
		what: "Rule 1-2 of the ministry: one datum a cell. Counts department cells with several departments, and cells with figures on several lines or a list of figures. How many things a sentence tells cannot be seen.",
		why: "What shares a cell cannot be counted or sorted by department or by figure.",
		example: "A department cell holds two departments on two lines.",
		remedy: "Divide rows or columns so that each cell holds one datum; put figures into columns of their own.",
		message: ({ count, cells }) => `${counted(count, "cell holds", "cells hold")} several data ${named(count, cells)}.`,
	},
	"mr-1-3": {
		title: "1-3 Words in numbers",
		what: "Rule 1-3 of the ministry: numbers are numbers and contain no text. Counts cells with units, words, brackets or full-width digits in columns that are mostly numbers. It looks at what is shown, so units from a number format count, while digit grouping and % cannot be told apart and do not.",
		why: "Numbers with words in them cannot be added up or sorted.",
		example: 'In a column of numbers stand "135 people" and "about 130".',
		remedy: "Enter plain half-width digits; move the unit to the heading and remarks to a column of their own.",
		message: ({ count, cells }) =>
			`${counted(count, "cell", "cells")} with words or full-width digits in columns of numbers ${named(count, cells)}.`,
	},
	"mr-1-4": {
		title: "1-4 Merged cells",
		what: "Rule 1-4 of the ministry: no merged cells. Counts merges from the headings to the last entry; titles above and notes below do not count.",
		why: "All but the top-left cell of a merge read as blank; such tables cannot be sorted or counted.",
		example: "A department that belongs to three rows stands in one merged cell.",
		remedy: "Break the merges up and write the same text into each cell. For a table that is only printed, leave it.",
		message: ({ count, cells }) => `${counted(count, "merged cell", "merged cells")} ${named(count, cells)}.`,
	},
	"mr-1-5": {
		title: "1-5 Layout by spaces and line breaks",
		what: "Rule 1-5 of the ministry: no layout by spaces or line breaks. Counts gaps and line breaks in headings, indents, trailing or repeated spaces, letters set apart, and names broken over lines. Line breaks within prose and single spaces do not count: whether they are layout cannot be seen.",
		why: "A heading with a gap in it is another text to a machine; it can be neither found nor matched.",
		example: "A heading of two characters is spread by a space between them.",
		remedy: "Take spaces and line breaks out, and arrange texts by the cell's alignment and indent.",
		message: ({ count, cells }) =>
			`${counted(count, "cell", "cells")} laid out by spaces or line breaks ${named(count, cells)}.`,
	},
	"mr-1-6": {
		title: "1-6 Names left out",
		what: 'Rule 1-6 of the ministry: item names are not left out. Counts ditto marks and "as above" for measures, outlines, departments, terms and numbers, blanks that mean "as above", and columns without a heading. Blanks under a merge belong to 1-4; shortened names cannot be seen.',
		why: "A name that is left out is lost when rows are sorted or one of them is taken alone.",
		example: "The department of the second row is a ditto mark.",
		remedy: "Write the full name in every row and a heading over every column.",
		message: ({ count, cells }) =>
			`Names or headings are left out in ${counted(count, "place", "places")} ${named(count, cells)}.`,
	},
	"mr-1-7": {
		title: "1-7 Formulas",
		what: "Rule 1-7 of the ministry: formulas are replaced by values. Counts cells with formulas; their results are not looked at.",
		why: "Formulas that refer to other files or sheets change or fail once the table is published.",
		example: "A total is published as =SUM(F9:F20).",
		remedy: "Make a copy for publication and paste values only; the formulas of the original may stay.",
		message: ({ count, cells }) => `${counted(count, "cell", "cells")} with formulas ${named(count, cells)}.`,
	},
	"mr-1-8": {
		title: "1-8 Objects",
		what: "Rule 1-8 of the ministry: no objects. Counts charts, pictures and drawings on the sheet; pictures within cells and other sheets are not looked at.",
		why: "Text within a drawing or a picture cannot be read as data.",
		example: "A text box over the table explains the marks.",
		remedy: "Write what they say into cells, or move them to a sheet of their own.",
		message: ({ count }) => `${counted(count, "chart, picture or drawing", "charts, pictures or drawings")}.`,
	},
	"mr-1-9": {
		title: "1-9 Units",
		what: "Rule 1-9 of the ministry: units are given. Counts columns that are mostly numbers and have no unit in their headings, in a column of units or above the table. Numbering, codes and years are passed over. Whether a unit is right cannot be seen.",
		why: "Without a unit nobody knows whether it is yen or thousands of yen, people or cases.",
		example: 'A column is headed "Budget", and 12,000 may be yen or thousands of yen.',
		remedy: "Put the unit in brackets behind the heading, or make a column of units.",
		message: ({ count, cells, headings }) =>
			`${counted(count, "column of numbers has", "columns of numbers have")} no unit: ${headings.map((heading) => `"${heading}"`).join(", ")} ${named(count, cells)}.`,
	},
	"mr-1-10": {
		title: "1-10 Platform-dependent characters",
		what: "Rule 1-10 of the ministry: no platform-dependent characters. Looks for numbers and words in rings or brackets, Roman numerals, units pressed into one character, emoji and some variants of characters. Plain circles, triangles, arrows, full-width letters and half-width kana do not count.",
		why: "Another machine or encoding may show another character, or none.",
		example: "① ㈱ Ⅳ ㎡",
		remedy: "Write them with ordinary characters: (1), IV as a number, units in words.",
		message: ({ count, cells, signs }) =>
			`${counted(count, "cell", "cells")} with platform-dependent characters "${signs.join("")}" ${named(count, cells)}.`,
	},
	"mr-1-11": {
		title: "1-11 Western years",
		what: "Rule 1-11 of the ministry: time codes of e-Stat, western years, or era years with the western year beside them. Counts headings, and cells that hold nothing but years, with an era year alone. Years within sentences do not count.",
		why: "Machines can neither sort era years nor match them with other tables.",
		example: 'A heading says "R4" and nowhere "2022".',
		remedy: "Add the western year to the heading, or a row of headings with western years.",
		message: ({ count, cells }) =>
			`${counted(count, "era year has", "era years have")} no western year ${named(count, cells)}.`,
	},
	"mr-1-12": {
		title: "1-12 Area names or codes",
		what: "Rule 1-12 of the ministry: areas are given by code or name. Says when neither the title nor a column names a prefecture or municipality, and when a column of names leaves out its last part. Whether names and codes are right, and districts within a city, are not looked at.",
		why: "Put together with tables of other municipalities, rows without an area cannot be told apart.",
		example: 'A city\'s table is titled "Progress table", and the city is named nowhere.',
		remedy: "Name the municipality in the title, or add a column with its code or full name.",
		message: ({ count, cells }) =>
			count === 0
				? "Neither the title nor a column says of which prefecture or municipality this table is."
				: `${counted(count, "area name is", "area names are")} not given in full ${named(count, cells)}.`,
	},
	"mr-1-13": {
		title: "1-13 Signs among numbers",
		what: "Rule 1-13 of the ministry: special signs in columns of numbers. Counts cells of columns that are mostly numbers that hold only a sign, such as a dash, dots or a ditto mark. The signs that the rule gives, *** (no number) and X (kept secret), and blanks do not count. Whether signs are explained cannot be seen.",
		why: "A machine cannot tell whether a dash means zero, not counted, or not to be published.",
		example: "A column of visitors has a dash for the year in which the event was called off.",
		remedy: "Write 0 for zero, *** for no number, X for what is kept secret, and explain them in a note.",
		message: ({ count, cells, signs }) =>
			`${counted(count, "cell", "cells")} with the signs "${signs.join('", "')}" in columns of numbers ${named(count, cells)}.`,
	},
	"mr-2-1": {
		title: "2-1 Divided data",
		what: "Rule 2-1 of the ministry: data are not divided. Counts blank rows and columns within the table and headings that are repeated. Rows of chapters, and tables divided over several sheets, are not looked at.",
		why: "A machine takes a blank row or another row of headings for the end of the table.",
		example: "Headings are repeated every 50 rows to fit printed pages.",
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
		what: "Rule 2-2 of the ministry: one table a sheet. Looks for tables with headings of their own below the progress table; tables beside it and small ones without headings cannot be seen.",
		why: "A machine cannot decide where one table ends and the next begins.",
		example: "A table of budgets follows below the progress table.",
		remedy: "Give each table a sheet of its own.",
		message: ({ count, cells }) => `${counted(count, "further table", "further tables")} ${named(count, cells)}.`,
	},
};
