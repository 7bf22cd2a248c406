// What the handbook says of the checks of the pack machine-readable, in English.
import type { MachineReadableParams } from "../checks/machine-readable";
import type { HandbookTexts } from "./handbook-text";

export const enMachineReadable: HandbookTexts<MachineReadableParams> = {
	"mr-1-1": {
		what: "Rule 1-1 of the ministry: published as Excel or CSV. A sheet cannot show in what format it is published, so this is only a reminder.",
		why: "Values in a PDF or a picture cannot be read by machine.",
		example: "The progress table is published as a PDF only.",
	},
	"mr-1-2": {
		what: "Rule 1-2 of the ministry: one datum a cell. Counts department cells with several departments, and cells with figures on several lines or a list of figures. How many things a sentence tells cannot be seen.",
		why: "What shares a cell cannot be counted or sorted by department or by figure.",
		example: "A department cell holds two departments on two lines.",
	},
	"mr-1-3": {
		what: "Rule 1-3 of the ministry: numbers are numbers and contain no text. Counts cells with units, words, brackets or full-width digits in columns that are mostly numbers. It looks at what is shown, so units from a number format count, while digit grouping and % cannot be told apart and do not.",
		why: "Numbers with words in them cannot be added up or sorted.",
		example: 'In a column of numbers stand "135 people" and "about 130".',
	},
	"mr-1-4": {
		what: "Rule 1-4 of the ministry: no merged cells. Counts merges from the headings to the last entry; titles above and notes below do not count.",
		why: "All but the top-left cell of a merge read as blank; such tables cannot be sorted or counted.",
		example: "A department that belongs to three rows stands in one merged cell.",
	},
	"mr-1-5": {
		what: "Rule 1-5 of the ministry: no layout by spaces or line breaks. Counts gaps and line breaks in headings, indents, trailing or repeated spaces, letters set apart, and names broken over lines. Line breaks within prose and single spaces do not count: whether they are layout cannot be seen.",
		why: "A heading with a gap in it is another text to a machine; it can be neither found nor matched.",
		example: "A heading of two characters is spread by a space between them.",
	},
	"mr-1-6": {
		what: 'Rule 1-6 of the ministry: item names are not left out. Counts ditto marks and "as above" for measures, outlines, departments, terms and numbers, blanks that mean "as above", and columns without a heading. Blanks under a merge belong to 1-4; shortened names cannot be seen.',
		why: "A name that is left out is lost when rows are sorted or one of them is taken alone.",
		example: "The department of the second row is a ditto mark.",
	},
	"mr-1-7": {
		what: "Rule 1-7 of the ministry: formulas are replaced by values. Counts cells with formulas; their results are not looked at.",
		why: "Formulas that refer to other files or sheets change or fail once the table is published.",
		example: "A total is published as =SUM(F9:F20).",
	},
	"mr-1-8": {
		what: "Rule 1-8 of the ministry: no objects. Counts charts, pictures and drawings on the sheet; pictures within cells and other sheets are not looked at.",
		why: "Text within a drawing or a picture cannot be read as data.",
		example: "A text box over the table explains the marks.",
	},
	"mr-1-9": {
		what: "Rule 1-9 of the ministry: units are given. Counts columns that are mostly numbers and have no unit in their headings, in a column of units or above the table. Numbering, codes and years are passed over. Whether a unit is right cannot be seen.",
		why: "Without a unit nobody knows whether it is yen or thousands of yen, people or cases.",
		example: 'A column is headed "Budget", and 12,000 may be yen or thousands of yen.',
	},
	"mr-1-10": {
		what: "Rule 1-10 of the ministry: no platform-dependent characters. Looks for numbers and words in rings or brackets, Roman numerals, units pressed into one character, emoji and some variants of characters. Plain circles, triangles, arrows, full-width letters and half-width kana do not count.",
		why: "Another machine or encoding may show another character, or none.",
		example: "① ㈱ Ⅳ ㎡",
	},
	"mr-1-11": {
		what: "Rule 1-11 of the ministry: time codes of e-Stat, western years, or era years with the western year beside them. Counts headings, and cells that hold nothing but years, with an era year alone. Years within sentences do not count.",
		why: "Machines can neither sort era years nor match them with other tables.",
		example: 'A heading says "R4" and nowhere "2022".',
	},
	"mr-1-12": {
		what: "Rule 1-12 of the ministry: areas are given by code or name. Says when neither the title nor a column names a prefecture or municipality, and when a column of names leaves out its last part. Whether names and codes are right, and districts within a city, are not looked at.",
		why: "Put together with tables of other municipalities, rows without an area cannot be told apart.",
		example: 'A city\'s table is titled "Progress table", and the city is named nowhere.',
	},
	"mr-1-13": {
		what: "Rule 1-13 of the ministry: special signs in columns of numbers. Counts cells of columns that are mostly numbers that hold only a sign, such as a dash, dots or a ditto mark. The signs that the rule gives, *** (no number) and X (kept secret), and blanks do not count. Whether signs are explained cannot be seen.",
		why: "A machine cannot tell whether a dash means zero, not counted, or not to be published.",
		example: "A column of visitors has a dash for the year in which the event was called off.",
	},
	"mr-2-1": {
		what: "Rule 2-1 of the ministry: data are not divided. Counts blank rows and columns within the table and headings that are repeated. Rows of chapters, and tables divided over several sheets, are not looked at.",
		why: "A machine takes a blank row or another row of headings for the end of the table.",
		example: "Headings are repeated every 50 rows to fit printed pages.",
	},
	"mr-2-2": {
		what: "Rule 2-2 of the ministry: one table a sheet. Looks for tables with headings of their own below the progress table; tables beside it and small ones without headings cannot be seen.",
		why: "A machine cannot decide where one table ends and the next begins.",
		example: "A table of budgets follows below the progress table.",
	},
};
