// Texts of 指標の推移, in Japanese: figures of the year texts side by side.

export const jaFigures = {
	tabName: "指標の推移",
};
