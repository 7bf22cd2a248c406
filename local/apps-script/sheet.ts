// Sheet: the class that scripts see, put together from its parts.
import { addMetadataOverloads, MetadataFinder, metadataAt } from "./developer-metadata";
import { SheetHandle } from "./handles";
import { methodsOf, type ServiceClass } from "./service-class";
import { sheetCellMethods } from "./sheet-cells";
import { sheetChartMethods } from "./sheet-charts";
import { sheetIdentityMethods } from "./sheet-identity";
import { sheetLineMethods } from "./sheet-lines";
import { sheetObjectMethods } from "./sheet-objects";
import { sheetRuleMethods } from "./sheet-rules";

const on = methodsOf<SheetHandle>();

export const sheetClass: ServiceClass = {
	name: "Sheet",
	namespace: "SpreadsheetApp",
	target: SheetHandle,
	methods: {
		...sheetIdentityMethods,
		...sheetCellMethods,
		...sheetLineMethods,
		...sheetRuleMethods,
		...sheetChartMethods,
		...sheetObjectMethods,
		addDeveloperMetadata: addMetadataOverloads<SheetHandle>(({ model }) => model.id),
		getDeveloperMetadata: on([], ({ execution, model }) => metadataAt(execution, model.id)),
		createDeveloperMetadataFinder: on([], ({ execution, model }) => new MetadataFinder(execution, model.id)),
	},
};
