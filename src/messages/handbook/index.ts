// What the handbook says of all checks, in both languages.
import type { CheckParams } from "../check-texts";
import type { HandbookTexts } from "./handbook-text";
import { jaMachineReadable } from "./machine-readable";
import { enMachineReadable } from "./machine-readable-en";
import { enStructure, jaStructure } from "./structure";
import { enTexts, jaTexts } from "./texts";
import { enValues, jaValues } from "./values";
import { enYears, jaYears } from "./years";

export const jaHandbook: HandbookTexts<CheckParams> = {
	...jaStructure,
	...jaYears,
	...jaValues,
	...jaTexts,
	...jaMachineReadable,
};

export const enHandbook: HandbookTexts<CheckParams> = {
	...enStructure,
	...enYears,
	...enValues,
	...enTexts,
	...enMachineReadable,
};
