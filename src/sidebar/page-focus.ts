// Keeps the keyboard where the person is at work, when what had the focus goes or the page turns.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { PageState } from "./page-state";

/** Where the keyboard goes on when what had the focus has gone: the finding at hand, else the first one, else the foot. */
const FOCUS_NEXT = ["li.current button.f", "button.f", "button.primary:not(:disabled)"];

function onFocusIn(note: (element: HTMLElement) => void): () => void {
	const listen = ({ target }: FocusEvent): void => {
		if (target instanceof HTMLElement) {
			note(target);
		}
	};
	document.addEventListener("focusin", listen);
	return () => document.removeEventListener("focusin", listen);
}

/** Keeps the focus in the page: a button that goes with its own click must not throw the keyboard back to the start. */
export function useKeptFocus(): void {
	const hadFocus = useRef(false);
	useEffect(
		() =>
			onFocusIn(() => {
				hadFocus.current = true;
			}),
		[],
	);
	useLayoutEffect(() => {
		if (hadFocus.current && document.activeElement === document.body) {
			const next = FOCUS_NEXT.map((selector) => document.querySelector<HTMLElement>(selector)).find(
				(element) => element !== null,
			);
			next?.focus({ preventScroll: true });
		}
	});
}

/** Brings the keyboard along when the page turns, and back to what turned it: a button named by `data-opens`. */
export function useFocusOnView(view: PageState["view"]): void {
	const before = useRef(view);
	const opener = useRef("");
	useEffect(
		() =>
			onFocusIn(({ dataset }) => {
				opener.current = dataset.opens ?? opener.current;
			}),
		[],
	);
	useLayoutEffect(() => {
		if (before.current !== view) {
			before.current = view;
			window.scrollTo(0, 0);
			const wanted = view === "findings" ? `[data-opens="${CSS.escape(opener.current)}"]` : "h1";
			document.querySelector<HTMLElement>(wanted)?.focus();
		}
	});
}
