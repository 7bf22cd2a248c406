// Makes elements; every text goes in as text.

type Attributes = Readonly<Record<string, string>>;

export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		element.setAttribute(name, value);
	}
	element.append(...children);
	return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** The same for drawings; numbers are lengths. */
export function draw<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | number>> = {},
	...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes)) {
		element.setAttribute(name, String(value));
	}
	element.append(...children);
	return element;
}

export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
	const element = make("button", { type: "button", ...attributes }, label);
	element.addEventListener("click", onClick);
	return element;
}

/** The element of the page's own frame of HTML. */
export function part(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (element === null) {
		throw new Error(`The page has no #${id}.`);
	}
	return element;
}

/** Which of these has the focus; -1 for none. */
export function placeOfFocus(elements: readonly Element[]): number {
	const { activeElement } = document;
	return activeElement === null ? -1 : elements.indexOf(activeElement);
}

/** Resolves after the browser has had a chance to paint; also in a tab that is not seen. */
export function nextPaint(): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, 60);
		requestAnimationFrame(() => {
			setTimeout(() => {
				clearTimeout(timer);
				resolve();
			}, 0);
		});
	});
}

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
