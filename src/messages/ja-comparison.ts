// Texts of what changed since the last report, and of the hidden tab that keeps what reports said, in Japanese.

export const jaComparison = {
	tabName: "進捗チェック（履歴）",
};
