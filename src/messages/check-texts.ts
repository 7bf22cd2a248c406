// All checks with what their messages are filled with: every language has the same checks with the same placeholders.
import type { CheckTextsOf } from "./check-text";
import type { MachineReadableParams } from "./checks/machine-readable";
import type { StructureParams } from "./checks/structure";
import type { TextsParams } from "./checks/texts";
import type { ValuesParams } from "./checks/values";
import type { YearsParams } from "./checks/years";

export type CheckParams = StructureParams & YearsParams & ValuesParams & TextsParams & MachineReadableParams;

export type CheckId = keyof CheckParams;

export type CheckTexts = CheckTextsOf<CheckParams>;
