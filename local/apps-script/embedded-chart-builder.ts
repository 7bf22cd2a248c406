// EmbeddedChartBuilder and EmbeddedBarChartBuilder: two faces of one draft, with what the reference says that each has.
import type { ChartOption } from "../workbook";
import { EmbeddedBarChartBuilderObject, EmbeddedChartBuilderObject, EmbeddedChartObject } from "./chart-objects";
import { invalidArgument } from "./error-texts";
import { RangeHandle } from "./handles";
import { bool, either, instanceOf, type Kind, listOf, number, text, whole } from "./kinds";
import { type MethodTable, methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";

type AnyBuilder = EmbeddedChartBuilderObject | EmbeddedBarChartBuilderObject;

const range = instanceOf(RangeHandle);
const optionValue: Kind<ChartOption> = either(either(text, number), bool);
const on = methodsOf<AnyBuilder>();
const onBars = methodsOf<EmbeddedBarChartBuilderObject>();

/** These give the general builder back, from a builder of bars too: no method of bars can follow. */
function general(builder: AnyBuilder): EmbeddedChartBuilderObject {
	return builder instanceof EmbeddedChartBuilderObject ? builder : new EmbeddedChartBuilderObject(builder.draft);
}

const commonMethods: MethodTable = {
	asBarChart: on([], ({ draft }) => {
		draft.isBarChart = true;
		return new EmbeddedBarChartBuilderObject(draft);
	}),
	addRange: on([range], (builder, given) => {
		builder.draft.addRange(given);
		return general(builder);
	}),
	removeRange: on([range], (builder, given) => {
		builder.draft.removeRange(given);
		return general(builder);
	}),
	clearRanges: on([], (builder) => {
		builder.draft.ranges = [];
		return general(builder);
	}),
	getRanges: on([], ({ draft }) => draft.ranges),
	setNumHeaders: on([whole], (builder, headers) => {
		if (headers < 0) {
			throw new ServiceError(invalidArgument(headers));
		}
		builder.draft.headers = headers;
		return general(builder);
	}),
	setPosition: on([whole, whole, whole, whole], (builder, row, column, offsetX, offsetY) => {
		builder.draft.place(row, column, offsetX, offsetY);
		return general(builder);
	}),
	setOption: on([text, optionValue], (builder, name, value) => {
		builder.draft.setOption(name, value);
		return general(builder);
	}),
	build: on([], ({ draft }) => new EmbeddedChartObject(draft.execution, draft.build(), draft.id !== null)),
};

export const embeddedChartBuilderClass: ServiceClass = {
	name: "EmbeddedChartBuilder",
	namespace: "SpreadsheetApp",
	target: EmbeddedChartBuilderObject,
	methods: commonMethods,
};

export const embeddedBarChartBuilderClass: ServiceClass = {
	name: "EmbeddedBarChartBuilder",
	namespace: "SpreadsheetApp",
	target: EmbeddedBarChartBuilderObject,
	methods: {
		...commonMethods,
		setStacked: onBars([], (builder) => {
			builder.draft.setOption("isStacked", true);
			return builder;
		}),
		setTitle: onBars([text], (builder, title) => {
			builder.draft.setOption("title", title);
			return builder;
		}),
		setColors: onBars([listOf(text)], (builder, colours) => {
			builder.draft.setColors(colours);
			return builder;
		}),
	},
};
