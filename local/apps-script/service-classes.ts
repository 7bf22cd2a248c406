// Every class of Google's services that the host has, and the objects that a script finds in its global scope.
import { CacheServiceObject, cacheClass, cacheServiceClass } from "./cache-service";
import { colorClasses } from "./color-objects";
import { conditionalFormatRuleBuilderClass } from "./conditional-format-builder";
import { booleanConditionClass, conditionalFormatRuleClass, gradientConditionClass } from "./conditional-format-rule";
import { dataValidationBuilderClass, dataValidationClass } from "./data-validation";
import {
	developerMetadataClass,
	developerMetadataFinderClass,
	developerMetadataLocationClass,
} from "./developer-metadata";
import { chartOptionsClass, containerInfoClass, embeddedChartClass } from "./embedded-chart";
import { embeddedBarChartBuilderClass, embeddedChartBuilderClass } from "./embedded-chart-builder";
import { enumClass } from "./enum-value";
import type { Execution } from "./execution";
import { htmlOutputClass } from "./html-output";
import { HtmlServiceObject, htmlServiceClass } from "./html-service";
import { LockServiceObject, lockClass, lockServiceClass } from "./lock-service";
import { LoggerService, loggerClass } from "./logger";
import { menuClass } from "./menu";
import { promptResponseClass } from "./prompt-response";
import { PropertiesServiceObject, propertiesClass, propertiesServiceClass } from "./properties-service";
import { protectionClass } from "./protection";
import { rangeClass } from "./range";
import { rangeListClass } from "./range-list";
import { richTextValueBuilderClass, richTextValueClass } from "./rich-text-value";
import { ScriptAppService, scriptAppClass } from "./script-app";
import type { ServiceClass } from "./service-class";
import { SessionServiceObject, sessionServiceClass } from "./session-service";
import { sheetClass } from "./sheet";
import { drawingClass, overGridImageClass } from "./sheet-objects";
import { spreadsheetClass } from "./spreadsheet";
import { SpreadsheetAppService, spreadsheetAppClass } from "./spreadsheet-app";
import { textStyleBuilderClass, textStyleClass } from "./text-style";
import { uiClass } from "./ui";
import { UtilitiesService, utilitiesServiceClass } from "./utilities-service";

export const serviceClasses: readonly ServiceClass[] = [
	booleanConditionClass,
	cacheClass,
	cacheServiceClass,
	chartOptionsClass,
	...colorClasses,
	conditionalFormatRuleBuilderClass,
	conditionalFormatRuleClass,
	containerInfoClass,
	dataValidationBuilderClass,
	dataValidationClass,
	developerMetadataClass,
	developerMetadataFinderClass,
	developerMetadataLocationClass,
	drawingClass,
	embeddedBarChartBuilderClass,
	embeddedChartBuilderClass,
	embeddedChartClass,
	enumClass,
	gradientConditionClass,
	htmlOutputClass,
	htmlServiceClass,
	lockClass,
	lockServiceClass,
	loggerClass,
	menuClass,
	overGridImageClass,
	promptResponseClass,
	propertiesClass,
	propertiesServiceClass,
	protectionClass,
	rangeClass,
	rangeListClass,
	richTextValueBuilderClass,
	richTextValueClass,
	scriptAppClass,
	sessionServiceClass,
	sheetClass,
	spreadsheetAppClass,
	spreadsheetClass,
	textStyleBuilderClass,
	textStyleClass,
	uiClass,
	utilitiesServiceClass,
];

export function globalServices(execution: Execution): Readonly<Record<string, object>> {
	return {
		CacheService: new CacheServiceObject(execution),
		HtmlService: new HtmlServiceObject(execution),
		LockService: new LockServiceObject(execution),
		Logger: new LoggerService(execution),
		PropertiesService: new PropertiesServiceObject(execution),
		ScriptApp: new ScriptAppService(),
		Session: new SessionServiceObject(execution),
		SpreadsheetApp: new SpreadsheetAppService(execution),
		Utilities: new UtilitiesService(),
	};
}
