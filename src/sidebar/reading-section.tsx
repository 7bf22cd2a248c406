// How the tab was read: header rows, as-of date, columns, scale, departments; each to be corrected by a person.
import { useState } from "preact/hooks";
import type { SettingsPage } from "../bridge/settings-page";
import type { Understanding } from "../bridge/understanding";
import type { TabCorrections } from "../settings/settings";
import {
	columnCorrection,
	correctionsOf,
	isAutomatic,
	withColumnUse,
	withCorrections,
} from "../settings/tab-corrections";
import { fiscalYearOfDate } from "../text/fiscal-year";
import { yearNames } from "../text/year-names";
import { Button } from "./button";
import { ColumnField } from "./column-field";
import type { SettingsState } from "./page-state";
import { Corrected, Section, type SectionProps, type SettingsWords, saying } from "./settings-parts";

type Rows = readonly [number, number];

const MOST_ROWS = 10;

interface HeaderRowsProps {
	readonly rows: Rows | null;
	readonly corrected: boolean;
	readonly words: SettingsWords;
	readonly onRows: (rows: Rows | null) => void;
}

function HeaderRows({ rows, corrected, words, onRows }: HeaderRowsProps) {
	const [texts, setTexts] = useState([String(rows?.[0] ?? ""), String(rows?.[1] ?? "")] as const);
	const change = (at: 0 | 1, text: string): void => {
		const changed = at === 0 ? ([text, texts[1]] as const) : ([texts[0], text] as const);
		setTexts(changed);
		const [first, last] = [Number(changed[0]), Number(changed[1])];
		if (isSpan(first, last)) {
			onRows([first, last]);
		}
	};
	const given = texts.some((text) => text !== "");
	const problem = given && !isSpan(Number(texts[0]), Number(texts[1])) ? words.badRows : "";
	const field = (at: 0 | 1, label: string) => (
		<input
			type="number"
			min={1}
			aria-label={label}
			aria-invalid={problem !== ""}
			value={texts[at]}
			ref={saying(problem)}
			onInput={(event) => change(at, event.currentTarget.value)}
		/>
	);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame and legend
		<div class="set-line" role="group" aria-label={words.headerRows}>
			<b>{words.headerRows}</b>
			<span class="rows">
				{field(0, words.firstRow)} {words.rowRange} {field(1, words.lastRow)} {words.rowEnd}
			</span>
			{corrected && (
				<Corrected
					name={words.headerRows}
					words={words}
					onReset={() => {
						setTexts([String(rows?.[0] ?? ""), String(rows?.[1] ?? "")]);
						onRows(null);
					}}
				/>
			)}
		</div>
	);
}

function isSpan(first: number, last: number): boolean {
	return Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last && last - first < MOST_ROWS;
}

interface AsOfProps {
	readonly asOf: Understanding["asOf"] | null;
	readonly tab: TabCorrections;
	readonly words: SettingsWords;
	readonly onDate: (date: string | null) => void;
}

function AsOf({ asOf, tab, words, onDate }: AsOfProps) {
	return (
		<div class="set-line">
			<label>
				<b>{words.asOf}</b>{" "}
				<input
					type="date"
					value={tab.asOf ?? asOf?.date ?? ""}
					onInput={(event) => onDate(event.currentTarget.value === "" ? null : event.currentTarget.value)}
				/>
			</label>
			{tab.asOf !== null ? (
				<Corrected name={words.asOf} words={words} onReset={() => onDate(null)} />
			) : (
				asOf !== null && <span class="small">{words.asOfSources[asOf.source]}</span>
			)}
		</div>
	);
}

/** What is told of the reading and corrected in other sections. */
function Findings({ understanding, words }: { readonly understanding: Understanding; readonly words: SettingsWords }) {
	const { scale, scaleSource, departments } = understanding;
	const marks = scale
		.map(({ mark, meaning }) => (meaning === "" ? mark : words.markMeaning({ mark, meaning })))
		.join(words.separator);
	return (
		<>
			<p>{words.understoodScale({ marks: marks || words.noScale, source: words.scaleSources[scaleSource] })}</p>
			{departments.length > 0 && (
				<p>{words.understoodDepartments({ count: departments.length, names: departments.join(words.separator) })}</p>
			)}
		</>
	);
}

type Tab = NonNullable<SettingsPage["tab"]>;

interface ReadingProps extends SectionProps {
	readonly state: SettingsState;
	readonly onHeaderRows: (rows: Rows | null) => void;
}

function TabReading({ tab, state, draft, words, onChange, onHeaderRows }: ReadingProps & { readonly tab: Tab }) {
	const { understanding } = tab;
	const nameOf = yearNames(understanding?.years.map(({ label }) => label) ?? []);
	const corrections = correctionsOf(draft, tab.sheetId);
	const change = (changed: TabCorrections): void => onChange(withCorrections(draft, changed));
	const wasCorrected = !isAutomatic(correctionsOf(state.page.settings, tab.sheetId));
	const isCorrected = !isAutomatic(corrections) || state.headerRows !== null;
	const setRows = (rows: Rows | null): void => {
		if (rows === null) {
			change({ ...corrections, header: null });
		}
		onHeaderRows(rows);
	};
	return (
		<>
			<p>{understanding === null ? `${tab.problem}\n${words.noTable}` : words.readingOf({ sheet: tab.sheet })}</p>
			<HeaderRows
				rows={understanding?.headerRows ?? null}
				corrected={corrections.header !== null || state.headerRows !== null}
				words={words}
				onRows={setRows}
			/>
			<AsOf
				asOf={understanding?.asOf ?? null}
				tab={corrections}
				words={words}
				onDate={(asOf) => change({ ...corrections, asOf })}
			/>
			{understanding !== null && (
				<>
					<h3>{words.columns}</h3>
					{understanding.columns.length === 0 && <p class="small">{words.noColumns}</p>}
					<ul class="columns">
						{understanding.columns.map((column) => (
							<ColumnField
								key={column.letter}
								column={column}
								year={understanding.years.find((year) => year.columns.includes(column.letter))}
								use={columnCorrection(corrections, column)}
								thisYear={fiscalYearOfDate(understanding.asOf.date)}
								words={words}
								nameOf={nameOf}
								onUse={(use) => change(withColumnUse(corrections, column, use))}
							/>
						))}
					</ul>
					<Findings understanding={understanding} words={words} />
				</>
			)}
			{isCorrected && (
				<Button
					class="link"
					onClick={() => {
						onChange({ ...draft, tabs: draft.tabs.filter((other) => other.sheetId !== tab.sheetId) });
						onHeaderRows(null);
					}}
				>
					{words.allToAutomatic}
				</Button>
			)}
			{wasCorrected && !isCorrected && <p role="status">{words.willBeRead}</p>}
		</>
	);
}

export function ReadingSection(props: ReadingProps) {
	const { words, state } = props;
	const { tab } = state.page;
	return (
		<Section title={words.reading} note="" open>
			{tab === null ? <p>{words.noTab}</p> : <TabReading tab={tab} {...props} />}
		</Section>
	);
}
