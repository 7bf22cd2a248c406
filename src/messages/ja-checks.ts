// Texts of all checks in Japanese, in the order in which a reader meets their findings.
import { CHECK_THEMES, type CheckTheme } from "./check-text";
import type { CheckId, CheckTexts } from "./check-texts";
import { jaMachineReadable } from "./checks/machine-readable";
import { jaStructure } from "./checks/structure";
import { jaTexts } from "./checks/texts";
import { jaValues } from "./checks/values";
import { jaYears } from "./checks/years";

export const jaChecks: CheckTexts = { ...jaStructure, ...jaYears, ...jaValues, ...jaTexts, ...jaMachineReadable };

const TEXTS_OF: { readonly [Theme in CheckTheme]: object } = {
	structure: jaStructure,
	years: jaYears,
	values: jaValues,
	texts: jaTexts,
	"machine-readable": jaMachineReadable,
};

/** The group that a check is shown in: that of its texts, so that a check need not name it. */
export function themeOf(id: CheckId): CheckTheme {
	return CHECK_THEMES.find((theme) => id in TEXTS_OF[theme]) ?? "structure";
}
