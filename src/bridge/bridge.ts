// The functions that the page in the sidebar may call, with the shapes of what they take and give. The script checks both
// by these schemas; the page checks answers by shapes that the build draws from them, as zod itself would double its size.
import * as z from "zod/mini";
import { Settings } from "../settings/settings";
import { CheckResult } from "./check-result";
import { FigureJson } from "./figure-list";
import { FixHistory, FixOutcome, FixPreview, FixRequest, FixScope, TakeBackRequest } from "./fixes";
import { SavedSettings, SettingsPage, SettingsState, SettingsToSave } from "./settings-page";
import { MadeTab, TabChoices, TabToMake } from "./tabs";

const SheetName = z.string();

/** What the page knows of a finding besides what the command line prints. */
const PageFinding = z.object({
	/** The same after rows were inserted or moved. */
	key: z.string(),
	chapter: z.string(),
	/** Cells that a fix would change; 0 where a person must decide. */
	fixes: z.int(),
	ignored: z.nullable(z.object({ reason: z.string(), at: z.string() })),
});

/** What the page reads of a result, and checks; the rest is for the command line. */
const ResultOnPage = z.object({
	...z.pick(CheckResult, { sheet: true, findings: true }).shape,
	table: z.pick(CheckResult.shape.table, { years: true, asOf: true }),
	summary: z.pick(CheckResult.shape.summary, { completeness: true }),
});

export const PageResult = z.object({
	result: ResultOnPage,
	sheetId: z.int(),
	/** Of the tab as it was checked. */
	fingerprint: z.string(),
	/** `YYYY-MM-DDTHH:MM` */
	checkedAt: z.string(),
	/** In which the findings are worded. */
	language: z.enum(["ja", "en"]),
	/** Whether the settings could be used. */
	settingsState: SettingsState,
	/** Titles of the checks that found something. */
	titles: z.record(z.string(), z.string()),
	/** What the handbook says of them, in lines. */
	about: z.record(z.string(), z.string()),
	/** One for each of the result's findings. */
	findings: z.array(PageFinding),
});

export type PageResult = z.infer<typeof PageResult>;

/** What the script gives: the whole result, with what the page needs besides. */
const CheckedTable = z.extend(PageResult, { result: CheckResult });

export type CheckedTable = z.infer<typeof CheckedTable>;

/** A failure as the person is told it, with what the IT desk may ask for. */
export const BridgeFailure = z.object({
	code: z.string(),
	message: z.string(),
	/** Tabs to choose from, for the code several-tables. */
	sheets: z.optional(z.array(z.string())),
	details: z.string(),
});

export type BridgeFailure = z.infer<typeof BridgeFailure>;

/** Every call of the page by the name of the exported function that answers it. */
export const BRIDGE = {
	pageReadTable: {
		request: z.object({ sheet: z.nullable(SheetName) }),
		response: z.object({ sheet: SheetName, measures: z.int(), entries: z.int() }),
	},
	pageCheckTable: { request: z.object({ sheet: SheetName }), response: CheckedTable },
	pageListFigures: {
		request: z.object({ sheet: z.nullable(SheetName) }),
		response: z.object({ sheet: SheetName, figures: z.array(FigureJson) }),
	},
	pageHighlight: { request: z.object({ sheet: SheetName }), response: z.object({ cells: z.int() }) },
	pageClearHighlights: { request: z.object({}), response: z.object({ sheets: z.int() }) },
	pageMakeTab: { request: TabToMake, response: MadeTab },
	pageTabChoices: { request: z.object({ sheet: SheetName }), response: TabChoices },
	/** The text for one department, to be copied. */
	pageRequestText: {
		request: z.object({ sheet: SheetName, department: z.string() }),
		response: z.object({ text: z.string() }),
	},
	pageOpenTab: { request: z.object({ sheetId: z.int() }), response: z.object({}) },
	pageGoToCell: {
		request: z.object({ sheetId: z.int(), cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)) }),
		response: z.object({}),
	},
	/** Shows the help page in place of the page that asks. */
	pageShowHelp: { request: z.object({}), response: z.object({}) },
	pageFingerprint: { request: z.object({ sheetId: z.int() }), response: z.object({ fingerprint: z.string() }) },
	pageIgnore: {
		request: z.object({ key: z.string().check(z.maxLength(2000)), reason: z.string().check(z.maxLength(200)) }),
		response: z.object({ at: z.string() }),
	},
	pagePlanFixes: { request: z.object({ sheet: SheetName, scope: FixScope }), response: FixPreview },
	pageApplyFixes: { request: FixRequest, response: FixOutcome },
	pageFixHistory: { request: z.object({}), response: FixHistory },
	pagePlanTakeBack: { request: z.object({ fix: z.int() }), response: FixPreview },
	pageTakeBack: { request: TakeBackRequest, response: FixOutcome },
	pageReadSettings: { request: z.object({ sheet: z.nullable(SheetName) }), response: SettingsPage },
	pageImportSettings: { request: z.object({ text: z.string() }), response: z.object({ settings: Settings }) },
	pageSaveSettings: { request: SettingsToSave, response: SavedSettings },
	pageRestore: { request: z.object({ key: z.string() }), response: z.object({}) },
} as const;

/** Asked by the command line only. */
export const NOT_FOR_PAGE = "pageListFigures";

/** Of these answers the page reads a part only. */
export const READ_BY_PAGE = { pageCheckTable: PageResult } as const;

export type BridgeName = keyof typeof BRIDGE;
/** What the page may ask. */
export type PageCallName = Exclude<BridgeName, typeof NOT_FOR_PAGE>;
export type BridgeRequest<Name extends BridgeName> = z.infer<(typeof BRIDGE)[Name]["request"]>;
export type BridgeResponse<Name extends BridgeName> = z.infer<(typeof BRIDGE)[Name]["response"]>;

/** What a call gives. */
export type BridgeAnswer<Name extends BridgeName> =
	| { readonly kind: "done"; readonly value: BridgeResponse<Name> }
	| { readonly kind: "failed"; readonly failure: BridgeFailure };

/** What crosses the bridge back to the page: an answer, and the version of the bridge that it was built for. */
export type Crossing<Name extends BridgeName> = BridgeAnswer<Name> & { readonly bridge: string };

/** What the page is opened with. */
export interface InitialData {
	readonly bridge: string;
	readonly language: "ja" | "en";
	readonly result: PageResult | null;
	readonly view?: "settings" | "history" | "tabs";
}
