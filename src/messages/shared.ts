// What both the script and the page say, in both languages.

export const jaShared = {
	title: "進捗チェック",
	/** Between the words of a list. */
	separator: "、",
	/** Between names that belong together. */
	jointSeparator: "・",
	yearSpan: (p: { readonly from: string; readonly to: string }) => `${p.from}～${p.to}`,
};

export const enShared: typeof jaShared = {
	title: "Shinchoku Check",
	separator: ", ",
	jointSeparator: ", ",
	yearSpan: (p) => `${p.from}–${p.to}`,
};
