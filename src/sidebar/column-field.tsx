// One column of the sheet: what it was taken for, and what a person says that it is.
import type { Understanding } from "../bridge/understanding";
import type { ColumnUse } from "../settings/settings";
import type { YearName } from "../text/year-names";
import { Corrected, type SettingsWords, YearField } from "./settings-parts";

type Column = Understanding["columns"][number];
type Choice = keyof SettingsWords["uses"];

const CHOICES = [
	"item",
	"outline",
	"department",
	"term",
	"new",
	"number",
	"mark",
	"year",
	"plan",
	"band",
	"ignored",
] as const satisfies readonly Choice[];
const KINDS = ["actual", "interim", "plan", "target"] as const;

function choiceOf(use: ColumnUse): Choice {
	return use.kind === "role" ? use.role : use.kind;
}

/** What a choice means before its year is set; what was understood of the column is kept where it fits. */
function useFor(choice: Choice, understood: ColumnUse, year: number): ColumnUse {
	if (choice === choiceOf(understood)) {
		return understood;
	}
	switch (choice) {
		case "year":
			return { kind: "year", from: year, to: year, as: null };
		case "mark":
			return { kind: "mark", year: null };
		case "plan":
		case "band":
		case "ignored":
			return { kind: choice };
		default:
			return { kind: "role", role: choice };
	}
}

function useInWords(
	use: ColumnUse,
	year: Understanding["years"][number] | undefined,
	words: SettingsWords,
	nameOf: YearName,
): string {
	switch (use.kind) {
		case "year": {
			const [from, to] = [nameOf(use.from), nameOf(use.to)];
			const kind = use.as ?? year?.kind;
			return words.yearUse({
				year: from === to ? from : words.yearSpan({ from, to }),
				kind: kind === undefined ? "" : words.kinds[kind],
			});
		}
		case "mark":
			return use.year === null ? words.uses.mark : words.markUse({ year: nameOf(use.year) });
		default:
			return words.uses[choiceOf(use)];
	}
}

type YearUse = Extract<ColumnUse, { kind: "year" }>;

function YearUseFields(props: {
	readonly use: YearUse;
	readonly words: SettingsWords;
	/** How the sheet writes years. */
	readonly nameOf: YearName;
	readonly onUse: (use: ColumnUse) => void;
}) {
	const { use, words, nameOf, onUse } = props;
	return (
		<>
			<YearField
				label={words.from}
				year={use.from}
				words={words}
				nameOf={nameOf}
				onYear={(from) => from !== null && onUse({ ...use, from, to: use.to === use.from ? from : use.to })}
			/>
			{/* One year moves as a whole: its end is shown anew when its beginning changed. */}
			<YearField
				key={use.from}
				label={words.to}
				year={use.to}
				problem={use.to < use.from ? words.badSpan : ""}
				words={words}
				nameOf={nameOf}
				onYear={(to) => to !== null && onUse({ ...use, to })}
			/>
			<label class="field">
				<span class="small">{words.kind}</span>
				<select
					value={use.as ?? "date"}
					onChange={(event) => {
						const { value } = event.currentTarget;
						onUse({ ...use, as: KINDS.find((kind) => kind === value) ?? null });
					}}
				>
					<option value="date">{words.kindByDate}</option>
					{KINDS.map((kind) => (
						<option key={kind} value={kind}>
							{words.kinds[kind]}
						</option>
					))}
				</select>
			</label>
		</>
	);
}

export interface ColumnFieldProps {
	readonly column: Column;
	/** The year that the column belongs to. */
	readonly year: Understanding["years"][number] | undefined;
	/** What a person said; null: automatic. */
	readonly use: ColumnUse | null;
	/** To begin with where a column becomes one of a year. */
	readonly thisYear: number;
	readonly words: SettingsWords;
	/** How the sheet writes years. */
	readonly nameOf: YearName;
	readonly onUse: (use: ColumnUse | null) => void;
}

export function ColumnField({ column, year, use, thisYear, words, nameOf, onUse }: ColumnFieldProps) {
	const heading = column.headings.join(" ").replace(/\s+/g, " ");
	const name = words.columnName({ letter: column.letter, heading });
	const [asOfYear = 0, month = 0, day = 0] = year?.asOf?.split("-").map(Number) ?? [];
	// What would be automatic is known only as long as the column was read without a correction.
	const automatic = column.corrected
		? words.automatic
		: words.autoUse({ use: useInWords(column.use, year, words, nameOf) });
	return (
		<li>
			<div class="column">
				<code>{column.letter}</code>
				<div>
					<span>{heading}</span>
					{year?.asOf != null && <span class="small"> {words.asOfDay({ year: asOfYear, month, day })}</span>}
				</div>
				<select
					aria-label={name}
					value={use === null ? "auto" : choiceOf(use)}
					onChange={(event) => {
						const { value } = event.currentTarget;
						const choice = CHOICES.find((candidate) => candidate === value);
						onUse(choice === undefined ? null : useFor(choice, column.use, thisYear));
					}}
				>
					<option value="auto">{automatic}</option>
					{CHOICES.map((choice) => (
						<option key={choice} value={choice}>
							{words.uses[choice]}
						</option>
					))}
				</select>
			</div>
			{use !== null && (
				<div class="fields">
					{use.kind === "year" && <YearUseFields use={use} words={words} nameOf={nameOf} onUse={onUse} />}
					{use.kind === "mark" && (
						<YearField
							label={words.markYear}
							year={use.year}
							optional
							words={words}
							nameOf={nameOf}
							onYear={(markYear) => onUse({ ...use, year: markYear })}
						/>
					)}
					<Corrected name={name} words={words} onReset={() => onUse(null)} />
				</div>
			)}
		</li>
	);
}
