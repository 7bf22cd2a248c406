// Texts of 指標の推移, in English: figures of the year texts side by side.
import type { Messages } from "./ja";
export const enFigures: Messages["figures"] = {
	tabName: "Figures over the years",
};
