/**
 * The only functions that Google can call: triggers, menu commands, calls of the sidebar, functions in cells.
 * @OnlyCurrentDoc
 */
import { answerFormula } from "./commands/answer-formula";
import { chooseTabs as chooseTabsCommand } from "./commands/choose-tabs";
import { clearHighlights as clearHighlightsCommand } from "./commands/clear-highlights";
import { setDropdowns as setDropdownsCommand } from "./commands/dropdowns";
import { highlightMissingYears as highlightMissingYearsCommand } from "./commands/highlight-missing-years";
import { makeData, makeFigures, makeReport, makeRequests, makeSummary } from "./commands/make-tab";
import { openMenu } from "./commands/open-menu";
import { answerPage } from "./commands/page-calls";
import { removeDropdowns as removeDropdownsCommand } from "./commands/remove-dropdowns";
import { showHelp as showHelpCommand } from "./commands/show-help";
import { showHistory } from "./commands/show-history";
import { showSettings as showSettingsCommand } from "./commands/show-settings";
import { validate } from "./commands/validate";
import { countMarks } from "./functions/count";
import { figures } from "./functions/figure";
import { warekiYears } from "./functions/wareki";
import { fiscalYears } from "./functions/year";
import { openOrOffer } from "./sheets/opening";

export const onInstall = (): void => openOrOffer(() => openMenu(), "validateTable");
export const onOpen = (): void => openOrOffer(() => openMenu(), "validateTable");

export const validateTable = (): void => validate();
export const highlightMissingYears = (): void => highlightMissingYearsCommand();
export const clearHighlights = (): void => clearHighlightsCommand();
export const setDropdowns = (): void => setDropdownsCommand();
export const removeDropdowns = (): void => removeDropdownsCommand();
export const chooseTabs = (): void => chooseTabsCommand();
export const createSummary = (): void => makeSummary();
export const createReport = (): void => makeReport();
export const createRequests = (): void => makeRequests();
export const createFigures = (): void => makeFigures();
export const createData = (): void => makeData();
export const showFixHistory = (): void => showHistory();
export const showSettings = (): void => showSettingsCommand();
export const showHelp = (): void => showHelpCommand();

export const pageReadTable = (request: unknown): unknown => answerPage("pageReadTable", request);
export const pageCheckTable = (request: unknown): unknown => answerPage("pageCheckTable", request);
export const pageListFigures = (request: unknown): unknown => answerPage("pageListFigures", request);
export const pageHighlight = (request: unknown): unknown => answerPage("pageHighlight", request);
export const pageClearHighlights = (request: unknown): unknown => answerPage("pageClearHighlights", request);
export const pageMakeTab = (request: unknown): unknown => answerPage("pageMakeTab", request);
export const pageTabChoices = (request: unknown): unknown => answerPage("pageTabChoices", request);
export const pageRequestText = (request: unknown): unknown => answerPage("pageRequestText", request);
export const pageOpenTab = (request: unknown): unknown => answerPage("pageOpenTab", request);
export const pageGoToCell = (request: unknown): unknown => answerPage("pageGoToCell", request);
export const pageShowHelp = (request: unknown): unknown => answerPage("pageShowHelp", request);
export const pageFingerprint = (request: unknown): unknown => answerPage("pageFingerprint", request);
export const pageIgnore = (request: unknown): unknown => answerPage("pageIgnore", request);
export const pagePlanFixes = (request: unknown): unknown => answerPage("pagePlanFixes", request);
export const pageApplyFixes = (request: unknown): unknown => answerPage("pageApplyFixes", request);
export const pageFixHistory = (request: unknown): unknown => answerPage("pageFixHistory", request);
export const pagePlanTakeBack = (request: unknown): unknown => answerPage("pagePlanTakeBack", request);
export const pageTakeBack = (request: unknown): unknown => answerPage("pageTakeBack", request);
export const pageReadSettings = (request: unknown): unknown => answerPage("pageReadSettings", request);
export const pageImportSettings = (request: unknown): unknown => answerPage("pageImportSettings", request);
export const pageSaveSettings = (request: unknown): unknown => answerPage("pageSaveSettings", request);
export const pageRestore = (request: unknown): unknown => answerPage("pageRestore", request);

export const SHINCHOKU_YEAR = (value: unknown): unknown => answerFormula(() => fiscalYears(value));
export const SHINCHOKU_WAREKI = (year: unknown): unknown => answerFormula(() => warekiYears(year));
export const SHINCHOKU_COUNT = (range: unknown, mark: unknown): unknown => answerFormula(() => countMarks(range, mark));
export const SHINCHOKU_FIGURE = (text: unknown, counter: unknown): unknown =>
	answerFormula(() => figures(text, counter));
