// DeveloperMetadata, its location and the finder: hidden marks that a script puts on the file or on a tab.
import type { MetadataItem, Workbook } from "../workbook";
import { demandEditableFile } from "./edit-permission";
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from "./enums";
import type { Execution } from "./execution";
import { SheetHandle, SpreadsheetHandle } from "./handles";
import { enumOf, number, text } from "./kinds";
import { methodsOf, type Overload, type ServiceClass } from "./service-class";

/** null: on the file. */
type Place = number | null;

export class MetadataObject {
	constructor(
		readonly execution: Execution,
		readonly place: Place,
		readonly item: MetadataItem,
	) {}
}

class MetadataLocationObject {
	constructor(
		readonly execution: Execution,
		readonly place: Place,
	) {}
}

type Condition = (metadata: MetadataObject) => boolean;

export class MetadataFinder {
	readonly conditions: Condition[] = [];

	constructor(
		readonly execution: Execution,
		/** undefined: anywhere in the file. */
		readonly within: Place | undefined,
	) {}

	where(condition: Condition): this {
		this.conditions.push(condition);
		return this;
	}
}

function itemsAt(workbook: Workbook, place: Place): MetadataItem[] {
	return place === null ? workbook.metadata : (workbook.sheets.find((sheet) => sheet.id === place)?.metadata ?? []);
}

export function metadataAt(execution: Execution, place: Place): MetadataObject[] {
	return itemsAt(execution.workbook, place).map((item) => new MetadataObject(execution, place, item));
}

function addMetadata(execution: Execution, place: Place, key: string, value = "", visibility = "DOCUMENT"): void {
	demandEditableFile(execution);
	const { workbook } = execution;
	const known = [...workbook.metadata, ...workbook.sheets.flatMap((sheet) => sheet.metadata)];
	const id = Math.max(0, ...known.map((item) => item.id)) + 1;
	itemsAt(workbook, place).push({ id, key, value, visibility: visibility === "PROJECT" ? "PROJECT" : "DOCUMENT" });
}

/** `addDeveloperMetadata` of the file and of a tab: same overloads, different place. */
export function addMetadataOverloads<Target extends { readonly execution: Execution }>(
	placeOf: (target: Target) => Place,
): readonly Overload[] {
	const on = methodsOf<Target>();
	const visibility = enumOf(DeveloperMetadataVisibility);
	const add = (target: Target, key: string, value?: string, visible?: string): Target => {
		addMetadata(target.execution, placeOf(target), key, value, visible);
		return target;
	};
	return [
		on([text], (target, key) => add(target, key)),
		on([text, text], (target, key, value) => add(target, key, value)),
		on([text, visibility], (target, key, visible) => add(target, key, "", visible.name)),
		on([text, text, visibility], (target, key, value, visible) => add(target, key, value, visible.name)),
	];
}

const onMetadata = methodsOf<MetadataObject>();
const onLocation = methodsOf<MetadataLocationObject>();
const onFinder = methodsOf<MetadataFinder>();

export const developerMetadataClass: ServiceClass = {
	name: "DeveloperMetadata",
	namespace: "SpreadsheetApp",
	target: MetadataObject,
	methods: {
		getId: onMetadata([], ({ item }) => item.id),
		getKey: onMetadata([], ({ item }) => item.key),
		getValue: onMetadata([], ({ item }) => (item.value === "" ? null : item.value)),
		getVisibility: onMetadata([], ({ item }) => DeveloperMetadataVisibility.of(item.visibility)),
		getLocation: onMetadata([], ({ execution, place }) => new MetadataLocationObject(execution, place)),
		setValue: onMetadata([text], (metadata, value) => {
			demandEditableFile(metadata.execution);
			metadata.item.value = value;
			return metadata;
		}),
		remove: onMetadata([], ({ execution, place, item }) => {
			demandEditableFile(execution);
			const items = itemsAt(execution.workbook, place);
			const index = items.indexOf(item);
			items.splice(index, index < 0 ? 0 : 1);
		}),
	},
};

export const developerMetadataLocationClass: ServiceClass = {
	name: "DeveloperMetadataLocation",
	namespace: "SpreadsheetApp",
	target: MetadataLocationObject,
	methods: {
		getLocationType: onLocation([], ({ place }) =>
			DeveloperMetadataLocationType.of(place === null ? "SPREADSHEET" : "SHEET"),
		),
		getSheet: onLocation([], ({ execution, place }) => (place === null ? null : new SheetHandle(execution, place))),
		getSpreadsheet: onLocation([], ({ execution, place }) =>
			place === null ? new SpreadsheetHandle(execution) : null,
		),
		getRow: onLocation([], () => null),
		getColumn: onLocation([], () => null),
	},
};

export const developerMetadataFinderClass: ServiceClass = {
	name: "DeveloperMetadataFinder",
	namespace: "SpreadsheetApp",
	target: MetadataFinder,
	methods: {
		withKey: onFinder([text], (finder, key) => finder.where(({ item }) => item.key === key)),
		withValue: onFinder([text], (finder, value) => finder.where(({ item }) => item.value === value)),
		withId: onFinder([number], (finder, id) => finder.where(({ item }) => item.id === id)),
		withVisibility: onFinder([enumOf(DeveloperMetadataVisibility)], (finder, visibility) =>
			finder.where(({ item }) => item.visibility === visibility.name),
		),
		withLocationType: onFinder([enumOf(DeveloperMetadataLocationType)], (finder, type) =>
			finder.where(({ place }) => type.name === (place === null ? "SPREADSHEET" : "SHEET")),
		),
		find: onFinder([], ({ execution, within, conditions }) => {
			const everywhere = [null, ...execution.workbook.sheets.map((sheet) => sheet.id)];
			return (within === undefined ? everywhere : [within])
				.flatMap((place) => metadataAt(execution, place))
				.filter((metadata) => conditions.every((holds) => holds(metadata)));
		}),
	},
};
