// What an office sets for all its tables: departments, terms, requests, colours, fiscal year, language.
import { useState } from "preact/hooks";
import type { SettingsPage } from "../bridge/settings-page";
import { formatDepartments, formatWords, parseDepartments, parseWords } from "../settings/word-lists";
import { Button } from "./button";
import { Section, type SectionProps } from "./settings-parts";

export function DepartmentsSection({ draft, words, onChange }: SectionProps) {
	const [lines, setLines] = useState(formatDepartments(draft.departments, words.separator, words.behindName));
	const [terms, setTerms] = useState(formatWords(draft.terms, words.separator));
	const note = draft.departments.length === 0 ? words.automatic : String(draft.departments.length);
	return (
		<Section title={words.departments} note={note}>
			<label class="field">
				<span class="small">{words.departmentLines}</span>
				<textarea
					rows={5}
					value={lines}
					placeholder={words.departmentsExample}
					aria-describedby="departments-hint"
					onInput={(event) => {
						setLines(event.currentTarget.value);
						onChange({ ...draft, departments: parseDepartments(event.currentTarget.value) });
					}}
				/>
			</label>
			<p class="small" id="departments-hint">
				{words.departmentsHint}
			</p>
			<label class="field">
				<span class="small">{words.terms}</span>
				<input
					value={terms}
					aria-describedby="terms-hint"
					onInput={(event) => {
						setTerms(event.currentTarget.value);
						onChange({ ...draft, terms: parseWords(event.currentTarget.value) });
					}}
				/>
			</label>
			<p class="small" id="terms-hint">
				{words.termsHint}
			</p>
		</Section>
	);
}

export function RequestsSection({ draft, words, onChange }: SectionProps) {
	const { requests } = draft;
	const change = (part: Partial<typeof requests>): void => onChange({ ...draft, requests: { ...requests, ...part } });
	return (
		<Section title={words.requests} note={requests.due ?? ""}>
			<label>
				{words.due}{" "}
				<input
					type="date"
					value={requests.due ?? ""}
					onInput={(event) => change({ due: event.currentTarget.value || null })}
				/>
			</label>
			<label class="field">
				<span class="small">{words.contact}</span>
				<input
					value={requests.contact}
					maxLength={200}
					onInput={(event) => change({ contact: event.currentTarget.value })}
				/>
			</label>
			<p class="small">{words.requestsHint}</p>
		</Section>
	);
}

const COLORS = ["blank", "stale", "wrong"] as const;
const LANGUAGES = ["auto", "ja", "en"] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function LookSection({
	draft,
	words,
	usual,
	onChange,
}: SectionProps & { readonly usual: SettingsPage["usual"] }) {
	const isUsual = COLORS.every((kind) => draft.colors[kind] === usual.colors[kind]);
	return (
		<Section title={words.look} note="">
			<fieldset class="colors">
				<legend>{words.colors}</legend>
				{COLORS.map((kind) => (
					<label key={kind}>
						<input
							type="color"
							value={draft.colors[kind].toLowerCase()}
							onInput={(event) =>
								onChange({
									...draft,
									colors: { ...draft.colors, [kind]: event.currentTarget.value.toUpperCase() },
								})
							}
						/>{" "}
						{words.colorNames[kind]}
					</label>
				))}
				{!isUsual && (
					<Button class="link" onClick={() => onChange({ ...draft, colors: usual.colors })}>
						{words.usualColors}
					</Button>
				)}
			</fieldset>
			<label class="field">
				<span>{words.fiscalYearStart}</span>
				<select
					value={String(draft.fiscalYearStart)}
					onChange={(event) => onChange({ ...draft, fiscalYearStart: Number(event.currentTarget.value) })}
				>
					{MONTHS.map((month) => (
						<option key={month} value={String(month)}>
							{words.month({ month })}
						</option>
					))}
				</select>
			</label>
			<label class="field">
				<span>{words.language}</span>
				<select
					value={draft.language}
					onChange={(event) => {
						const { value } = event.currentTarget;
						onChange({ ...draft, language: LANGUAGES.find((language) => language === value) ?? "auto" });
					}}
				>
					{LANGUAGES.map((language) => (
						<option key={language} value={language}>
							{words.languages[language]}
						</option>
					))}
				</select>
			</label>
			<p class="small">{words.languageHint}</p>
		</Section>
	);
}
