// Texts of all checks in English, in the order in which a reader meets their findings.
import type { CheckTexts } from "./check-texts";
import { enMachineReadable } from "./checks/machine-readable-en";
import { enStructure } from "./checks/structure";
import { enTexts } from "./checks/texts";
import { enValues } from "./checks/values";
import { enYears } from "./checks/years";

export const enChecks: CheckTexts = { ...enStructure, ...enYears, ...enValues, ...enTexts, ...enMachineReadable };
