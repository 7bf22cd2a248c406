// What the columns that a table is expected to have are called, in both languages.
import type { RequiredColumn } from "../check-text";

export const JA_COLUMNS: { readonly [Column in RequiredColumn]: string } = {
	item: "施策項目",
	outline: "事業概要",
	department: "課名",
	term: "取組時期",
	mark: "評価",
	plan: "今後の計画",
	year: "年度",
};

export const EN_COLUMNS: { readonly [Column in RequiredColumn]: string } = {
	item: "measure",
	outline: "outline",
	department: "department",
	term: "term",
	mark: "mark",
	plan: "future plan",
	year: "fiscal year",
};
