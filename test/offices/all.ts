// Every office, by the name of its file.
import { yearGroups } from "./01-year-groups";
import { blocks } from "./02-blocks";
import { mergedColumns } from "./03-merged-columns";
import { indicators } from "./04-indicators";
import { councilRag } from "./05-council-rag";
import { quarters } from "./06-quarters";
import { undated } from "./07-undated";
import { climate } from "./08-climate";
import { sameAsAbove } from "./09-same-as-above";
import { secondTable } from "./10-second-table";
import { rightBlanks } from "./11-right-blanks";
import { dateLikeIds } from "./12-date-like-ids";
import { periods } from "./13-periods";
import { westernYears } from "./14-western-years";
import { pairs } from "./15-pairs";
import { jointDepartments } from "./16-joint-departments";
import { unmarkedPairs } from "./17-unmarked-pairs";
import { bareEras } from "./18-bare-eras";
import { proseRatings } from "./19-prose-ratings";
import { pages } from "./20-pages";
import type { Office } from "./office";

export const OFFICES: { readonly [file: string]: Office } = {
	"01-year-groups": yearGroups,
	"02-blocks": blocks,
	"03-merged-columns": mergedColumns,
	"04-indicators": indicators,
	"05-council-rag": councilRag,
	"06-quarters": quarters,
	"07-undated": undated,
	"08-climate": climate,
	"09-same-as-above": sameAsAbove,
	"10-second-table": secondTable,
	"11-right-blanks": rightBlanks,
	"12-date-like-ids": dateLikeIds,
	"13-periods": periods,
	"14-western-years": westernYears,
	"15-pairs": pairs,
	"16-joint-departments": jointDepartments,
	"17-unmarked-pairs": unmarkedPairs,
	"18-bare-eras": bareEras,
	"19-prose-ratings": proseRatings,
	"20-pages": pages,
};
