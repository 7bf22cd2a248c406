// Every office, by the name of its file.
import { yearGroups } from "./01-year-groups";
import { blocks } from "./02-blocks";
import { mergedColumns } from "./03-merged-columns";
import { indicators } from "./04-indicators";
import { councilRag } from "./05-council-rag";
import { quarters } from "./06-quarters";
import type { Office } from "./office";

export const OFFICES: { readonly [file: string]: Office } = {
	"01-year-groups": yearGroups,
	"02-blocks": blocks,
	"03-merged-columns": mergedColumns,
	"04-indicators": indicators,
	"05-council-rag": councilRag,
	"06-quarters": quarters,
};
