// Copies text to the clipboard.

/** Copies through a hidden text field: the clipboard service is closed to pages inside another page. */
export function copyText(text: string): void {
	const field = document.createElement("textarea");
	field.value = text;
	field.style.position = "fixed";
	field.style.opacity = "0";
	document.body.append(field);
	const before = document.activeElement;
	field.select();
	document.execCommand("copy");
	field.remove();
	if (before instanceof HTMLElement) {
		before.focus();
	}
}
