// The scale: automatic, one that many offices use, or an own one written mark by mark.
import { useRef, useState } from "preact/hooks";
import type { Understanding } from "../bridge/understanding";
import { SCALE_PRESETS, scaleName } from "../settings/scale-presets";
import type { MarkSetting } from "../settings/settings";
import { formatWords, parseWords } from "../settings/word-lists";
import { Button } from "./button";
import { Section, type SectionProps, type SettingsWords, saying } from "./settings-parts";

const FEWEST = 2;
const MOST = 12;

/** A mark as it stands in its fields; the id stays with it when it moves. */
interface MarkRow extends Omit<MarkSetting, "lookAlikes"> {
	readonly id: number;
	readonly lookAlikes: string;
}

let nextId = 0;

function rowOf(mark: MarkSetting, words: SettingsWords): MarkRow {
	nextId++;
	return { ...mark, id: nextId, lookAlikes: formatWords(mark.lookAlikes, words.separator) };
}

function markOf({ symbol, meaning, lookAlikes, done }: MarkRow): MarkSetting {
	return { symbol: symbol.trim(), meaning: meaning.trim(), lookAlikes: parseWords(lookAlikes), done };
}

interface MarkFieldsProps {
	readonly row: MarkRow;
	readonly index: number;
	readonly count: number;
	readonly problem: string;
	readonly words: SettingsWords;
	readonly onRow: (row: MarkRow) => void;
	readonly onMove: (step: -1 | 1) => void;
	readonly onRemove: () => void;
}

function MarkFields({ row, index, count, problem, words, onRow, onMove, onRemove }: MarkFieldsProps) {
	const mark = row.symbol.trim() === "" ? words.mark({ number: index + 1 }) : row.symbol;
	const text = (name: "symbol" | "meaning" | "lookAlikes", label: string, size: number, longest: number) => (
		<label class="field">
			<span class="small">{label}</span>
			<input
				value={row[name]}
				size={size}
				maxLength={longest}
				ref={saying(name === "symbol" ? problem : "")}
				onInput={(event) => onRow({ ...row, [name]: event.currentTarget.value })}
			/>
		</label>
	);
	const act = (move: string, disabled: boolean, onClick: () => void) => (
		<Button disabled={disabled} aria-label={words.moveOf({ mark, move })} onClick={onClick}>
			{move}
		</Button>
	);
	return (
		<fieldset class="mark">
			<legend class="small">{words.mark({ number: index + 1 })}</legend>
			<div class="fields">
				{text("symbol", words.symbol, 4, 20)}
				{text("meaning", words.meaning, 10, 200)}
				{text("lookAlikes", words.lookAlikes, 16, 300)}
			</div>
			<div class="mark-acts">
				<label>
					<input
						type="checkbox"
						checked={row.done}
						onChange={(event) => onRow({ ...row, done: event.currentTarget.checked })}
					/>{" "}
					{words.countsAsDone}
				</label>
				<span class="moves">
					{act(words.up, index === 0, () => onMove(-1))}
					{act(words.down, index === count - 1, () => onMove(1))}
					{act(words.remove, count <= FEWEST, onRemove)}
				</span>
			</div>
		</fieldset>
	);
}

function OwnScale(props: {
	readonly marks: readonly MarkSetting[];
	readonly words: SettingsWords;
	readonly onMarks: (marks: MarkSetting[]) => void;
}) {
	const { words } = props;
	const [rows, setRows] = useState<readonly MarkRow[]>(() => props.marks.map((mark) => rowOf(mark, words)));
	const list = useRef<HTMLDivElement>(null);
	const change = (changed: readonly MarkRow[]): void => {
		setRows(changed);
		props.onMarks(changed.map(markOf));
	};
	/** The keyboard stays with the mark that moved, or beside the one that went. */
	const focusOn = (index: number, ...selectors: readonly string[]): void => {
		requestAnimationFrame(() => {
			const fields = list.current?.querySelectorAll("fieldset.mark")[index];
			const found = selectors.map((selector) => fields?.querySelector<HTMLElement>(selector));
			found.find((element) => element != null)?.focus();
		});
	};
	const move = (index: number, step: -1 | 1): void => {
		const [row] = rows.slice(index, index + 1);
		if (row !== undefined) {
			const others = rows.filter((other) => other !== row);
			change([...others.slice(0, index + step), row, ...others.slice(index + step)]);
			const same = step < 0 ? "first-child" : "nth-child(2)";
			focusOn(index + step, `.moves button:${same}:not(:disabled)`, ".moves button:not(:disabled)");
		}
	};
	const problemOf = (row: MarkRow): string => {
		const symbol = row.symbol.trim();
		return symbol === "" || rows.some((other) => other !== row && other.symbol.trim() === symbol)
			? words.badSymbol
			: "";
	};
	return (
		<div ref={list}>
			<p class="small">{words.scaleHint}</p>
			{rows.map((row, index) => (
				<MarkFields
					key={row.id}
					row={row}
					index={index}
					count={rows.length}
					problem={problemOf(row)}
					words={words}
					onRow={(changed) => change(rows.map((other) => (other === row ? changed : other)))}
					onMove={(step) => move(index, step)}
					onRemove={() => {
						change(rows.filter((other) => other !== row));
						focusOn(Math.min(index, rows.length - 2), "input");
					}}
				/>
			))}
			<Button
				class="link"
				disabled={rows.length >= MOST}
				onClick={() => {
					change([...rows, rowOf({ symbol: "", meaning: "", lookAlikes: [], done: false }, words)]);
					focusOn(rows.length, "input");
				}}
			>
				{words.addMark}
			</Button>
		</div>
	);
}

/** What an own scale begins with: what was understood, where that is a scale. */
function beginning(understanding: Understanding | null): MarkSetting[] {
	const marks = (understanding?.scale ?? []).map(({ mark, meaning }) => ({
		symbol: mark,
		meaning,
		lookAlikes: [],
		done: false,
	}));
	const usual = SCALE_PRESETS[0]?.marks ?? [];
	return marks.length >= FEWEST ? marks.map((mark, index) => ({ ...mark, done: index < 2 })) : [...usual];
}

export function ScaleSection({
	draft,
	words,
	understanding,
	onChange,
}: SectionProps & { readonly understanding: Understanding | null }) {
	const { scale } = draft;
	const name = scale === null ? "auto" : scaleName(scale, words.joint);
	const preset = SCALE_PRESETS.find(({ marks }) => JSON.stringify(marks) === JSON.stringify(scale));
	const [own, setOwn] = useState(scale !== null && preset === undefined);
	const value = scale === null ? "auto" : own || preset === undefined ? "own" : name;
	/** Counts choices, so that the fields of a scale show the one just chosen. */
	const [choices, setChoices] = useState(0);
	return (
		<Section title={words.scale} note={scale === null ? words.automatic : name}>
			<label class="field">
				<span class="small">{words.scaleChoice}</span>
				<select
					value={value}
					onChange={(event) => {
						const chosen = event.currentTarget.value;
						const marks = SCALE_PRESETS.find((candidate) => scaleName(candidate.marks, words.joint) === chosen)?.marks;
						setOwn(chosen === "own");
						setChoices(choices + 1);
						const begun = scale ?? beginning(understanding);
						onChange({ ...draft, scale: chosen === "auto" ? null : marks === undefined ? begun : [...marks] });
					}}
				>
					<option value="auto">{words.scaleAutomatic}</option>
					{SCALE_PRESETS.map(({ marks }) => (
						<option key={scaleName(marks, words.joint)} value={scaleName(marks, words.joint)}>
							{scaleName(marks, words.joint)}
						</option>
					))}
					<option value="own">{words.scaleOwn}</option>
				</select>
			</label>
			{scale !== null && (
				<OwnScale key={choices} marks={scale} words={words} onMarks={(marks) => onChange({ ...draft, scale: marks })} />
			)}
		</Section>
	);
}
