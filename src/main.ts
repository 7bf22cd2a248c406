/**
 * The only functions that Google can call: triggers, menu commands, calls of the sidebar.
 * @OnlyCurrentDoc
 */
import { checkTable as checkTableCommand } from "./commands/check-table";
import { clearHighlights as clearHighlightsCommand } from "./commands/clear-highlights";
import { goToCell as goToCellCommand } from "./commands/go-to-cell";
import { highlightMissingYears as highlightMissingYearsCommand } from "./commands/highlight-missing-years";
import { makeReport, makeSummary } from "./commands/make-tab";
import { openMenu } from "./commands/open-menu";
import { showHelp as showHelpCommand } from "./commands/show-help";
import { validate } from "./commands/validate";

export const onInstall = (): void => openMenu();
export const onOpen = (): void => openMenu();

export const validateTable = (): void => validate();
export const highlightMissingYears = (): void => highlightMissingYearsCommand();
export const clearHighlights = (): void => clearHighlightsCommand();
export const createSummary = (): void => makeSummary();
export const createReport = (): void => makeReport();
export const showHelp = (): void => showHelpCommand();

export const checkTable = (request: unknown): unknown => checkTableCommand(request);
export const goToCell = (request: unknown): string | null => goToCellCommand(request);
