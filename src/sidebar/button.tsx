// A button that does what its click says and never sends a form.
import type { ComponentProps } from "preact";

export function Button(props: ComponentProps<"button">) {
	return <button type="button" {...props} />;
}
