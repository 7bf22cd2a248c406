// What several views are made of: the head with its way back, the button that shows more of a long list.
import { Button } from "./button";

export interface PageHeadProps {
	readonly title: string;
	/** Where the way back leads. */
	readonly back: string;
	readonly onBack: () => void;
}

/** The head of a view to which the page has turned; its heading takes the focus. */
export function PageHead({ title, back, onBack }: PageHeadProps) {
	return (
		<header>
			<div class="sheet">
				<h1 tabIndex={-1}>{title}</h1>
				<Button class="link" onClick={onBack}>
					{back}
				</Button>
			</div>
		</header>
	);
}

/** Rows of a list that are drawn at once: more than one reads before choosing, few enough to draw at once. */
export const AT_ONCE = 50;

export interface MoreButtonProps {
	/** Rows that are drawn, and all. */
	readonly shown: number;
	readonly all: number;
	/** Finds what takes the focus in each row of the list above. */
	readonly rows: string;
	readonly label: (p: { readonly count: number; readonly left: number }) => string;
	readonly onMore: (shown: number) => void;
}

/** Stands right under its list as long as not all of it is drawn. */
export function MoreButton({ shown, all, rows, label, onMore }: MoreButtonProps) {
	const left = all - shown;
	return left <= 0 ? null : (
		<Button
			class="more"
			onClick={(event) => {
				const list = event.currentTarget.previousElementSibling;
				onMore(shown + AT_ONCE);
				// The keyboard goes on with the first row that came, not after all of them.
				requestAnimationFrame(() => list?.querySelectorAll<HTMLElement>(rows)[shown]?.focus());
			}}
		>
			{label({ count: Math.min(left, AT_ONCE), left })}
		</Button>
	);
}
