// Texts of all checks in Japanese, in the order in which a reader meets their findings.
import type { CheckTexts } from "./check-texts";
import { jaMachineReadable } from "./checks/machine-readable";
import { jaStructure } from "./checks/structure";
import { jaTexts } from "./checks/texts";
import { jaValues } from "./checks/values";
import { jaYears } from "./checks/years";

export const jaChecks: CheckTexts = { ...jaStructure, ...jaYears, ...jaValues, ...jaTexts, ...jaMachineReadable };
