// Put into the page's script by the build: what its JSX is made with.
export { Fragment, h } from "preact";
