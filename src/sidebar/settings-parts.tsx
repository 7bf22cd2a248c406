// What the sections of the settings page are made of.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { PageMessages } from "../messages/ja-page";
import type { Settings } from "../settings/settings";
import type { YearName } from "../text/year-names";
import { Button } from "./button";
import { parseYearText } from "./year-text";

export type SettingsWords = PageMessages["settings"];

export interface SectionProps {
	readonly draft: Settings;
	readonly words: SettingsWords;
	readonly onChange: (draft: Settings) => void;
}

/** A section that folds; `note` says what is set in it. */
export function Section(props: {
	readonly title: string;
	readonly note: string;
	readonly open?: boolean;
	readonly children: ComponentChildren;
}) {
	return (
		<details class="set" open={props.open}>
			<summary>
				<h2>{props.title}</h2>
				<span class="small">{props.note}</span>
			</summary>
			<div class="body">{props.children}</div>
		</details>
	);
}

/** Makes a field say why it cannot be saved; "" when it can. */
export function saying(problem: string) {
	return (field: HTMLInputElement | HTMLTextAreaElement | null): void => field?.setCustomValidity(problem);
}

/** Says that a person corrected something, and takes the correction back. */
export function Corrected(props: {
	readonly name: string;
	readonly words: SettingsWords;
	readonly onReset: () => void;
}) {
	return (
		<span class="fixed">
			<b>{props.words.corrected}</b>
			<Button aria-label={props.words.toAutomaticOf({ name: props.name })} onClick={props.onReset}>
				{props.words.toAutomatic}
			</Button>
		</span>
	);
}

/** A fiscal year as staff write it. */
export function YearField(props: {
	readonly label: string;
	readonly year: number | null;
	/** Whether it may be left empty. */
	readonly optional?: boolean;
	/** Besides what cannot be read as a year. */
	readonly problem?: string;
	readonly words: SettingsWords;
	/** How the sheet writes years. */
	readonly nameOf: YearName;
	readonly onYear: (year: number | null) => void;
}) {
	const [text, setText] = useState(props.year === null ? "" : props.nameOf(props.year));
	const empty = text.trim() === "";
	const wrong = empty ? props.optional !== true : parseYearText(text) === null;
	const problem = wrong ? props.words.badYear : (props.problem ?? "");
	return (
		<label class="field">
			<span class="small">{props.label}</span>
			<input
				value={text}
				size={7}
				aria-invalid={problem !== ""}
				ref={saying(problem)}
				onInput={(event) => {
					const { value } = event.currentTarget;
					setText(value);
					const year = parseYearText(value);
					if (year !== null || (value.trim() === "" && props.optional === true)) {
						props.onYear(year);
					}
				}}
			/>
		</label>
	);
}
