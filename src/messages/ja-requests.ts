// Texts of 課別確認依頼, in Japanese: what each department is asked to fill in or to look at.

export const jaRequests = {
	tabName: "課別確認依頼",
};
