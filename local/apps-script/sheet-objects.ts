// Sheet: pictures and drawings that lie on the tab. Only that they are there is known, nothing of what they show.
import type { Sheet, SheetObject } from "../workbook";
import type { SheetHandle } from "./handles";
import { type MethodTable, methodsOf, type ServiceClass } from "./service-class";

class OverGridImageObject {}

class DrawingObject {}

const on = methodsOf<SheetHandle>();

/** As many objects as the tab has of a kind. */
function objectsOf<Made extends object>({ objects }: Sheet, kind: SheetObject, Kind: new () => Made): readonly Made[] {
	return objects.filter((object) => object === kind).map(() => new Kind());
}

export const sheetObjectMethods: MethodTable = {
	getImages: on([], ({ model }) => objectsOf(model, "image", OverGridImageObject)),
	getDrawings: on([], ({ model }) => objectsOf(model, "drawing", DrawingObject)),
};

export const overGridImageClass: ServiceClass = {
	name: "OverGridImage",
	namespace: "SpreadsheetApp",
	target: OverGridImageObject,
	methods: {},
};

export const drawingClass: ServiceClass = {
	name: "Drawing",
	namespace: "SpreadsheetApp",
	target: DrawingObject,
	methods: {},
};
