// Filters over the findings: severity, grouping, department, text; each says how many it holds.
import type { PageMessages } from "../messages/ja-page";
import { Button } from "./button";
import {
	departmentCounts,
	type Filters,
	type Grouping,
	type PageFinding,
	SEVERITIES,
	severityCounts,
} from "./findings-view";

export interface FilterBarProps {
	readonly findings: readonly PageFinding[];
	readonly filters: Filters;
	readonly messages: PageMessages;
	readonly onChange: (filters: Filters) => void;
}

const SEVERITY_CLASS = { error: "e", warning: "w", info: "n" } as const;
const GROUPINGS: readonly Grouping[] = ["check", "chapter", "department"];

export function SeverityChips({ findings, filters, messages, onChange }: FilterBarProps) {
	const counts = severityCounts(findings, filters);
	return (
		<div class="counts">
			{SEVERITIES.map((severity) => {
				const shown = filters.severities[severity];
				const name = messages.severities[severity];
				return (
					<Button
						key={severity}
						class={`chip ${SEVERITY_CLASS[severity]}`}
						aria-pressed={shown}
						aria-label={messages.severityFilter({ severity: name, count: counts[severity], shown })}
						onClick={() => onChange({ ...filters, severities: { ...filters.severities, [severity]: !shown } })}
					>
						<span class="name">{name}</span> <b>{counts[severity]}</b>
					</Button>
				);
			})}
		</div>
	);
}

export function FilterBar({ findings, filters, messages, onChange }: FilterBarProps) {
	const departments = departmentCounts(findings, filters);
	return (
		<search class="tools">
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame and legend */}
			<div class="seg" role="group" aria-label={messages.grouping}>
				{GROUPINGS.map((grouping) => (
					<Button
						key={grouping}
						aria-pressed={filters.grouping === grouping}
						onClick={() => onChange({ ...filters, grouping })}
					>
						{messages.groupings[grouping]}
					</Button>
				))}
			</div>
			<div class="row">
				<input
					type="search"
					value={filters.text}
					placeholder={messages.searchHint}
					aria-label={messages.search}
					onInput={(event) => onChange({ ...filters, text: event.currentTarget.value })}
				/>
				<select
					value={filters.department ?? "*"}
					aria-label={messages.department}
					onChange={(event) => {
						const { value } = event.currentTarget;
						onChange({ ...filters, department: value === "*" ? null : value });
					}}
				>
					<option value="*">{messages.allDepartments}</option>
					{departments.map(({ department, count }) => (
						<option key={department} value={department}>
							{messages.departmentCount({
								department: department === "" ? messages.noDepartment : department,
								count,
							})}
						</option>
					))}
				</select>
			</div>
		</search>
	);
}
