// Every item of the probe, in the order of their numbers.
import type { Item } from "../item";
import { charts } from "./charts";
import { customFunctions } from "./custom-functions";
import { errorCells } from "./error-cells";
import { freeOfCost } from "./free-of-cost";
import { grid } from "./grid";
import { hiddenTabs } from "./hidden-tabs";
import { highlights } from "./highlights";
import { links } from "./links";
import { mendedCells } from "./mended-cells";
import { metadata } from "./metadata";
import { numberFormats } from "./number-formats";
import { rangeLists } from "./range-lists";
import { reading } from "./reading";
import { refusals } from "./refusals";
import { richText } from "./rich-text";
import { rulesOfOthers } from "./rules-of-others";
import { surroundings } from "./surroundings";
import { tabs } from "./tabs";
import { textAsTyped } from "./text-as-typed";
import { timing } from "./timing";
import { validations } from "./validations";

function numberOf({ id }: Item): number {
	return Number(/\d+/.exec(id)?.[0]);
}

/** P2 before P10, P2a before P2b. */
function inOrder(one: Item, other: Item): number {
	return numberOf(one) - numberOf(other) || (one.id < other.id ? -1 : 1);
}

/** In the order in which they are tried; the slow ones have the highest numbers. */
export function allItems(): readonly Item[] {
	return [
		charts,
		customFunctions,
		errorCells,
		freeOfCost,
		grid,
		hiddenTabs,
		highlights,
		links,
		mendedCells,
		metadata,
		numberFormats,
		rangeLists,
		reading,
		refusals,
		richText,
		rulesOfOthers,
		surroundings,
		tabs,
		textAsTyped,
		timing,
		validations,
	]
		.flat()
		.sort(inOrder);
}
