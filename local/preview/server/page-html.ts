// The page's frame of HTML: places for everything, no text of its own but what stands until the script has come.

/** `nonce` marks the one script that may run. */
export function pageHtml(nonce: string): string {
	return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>進捗チェック</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
</head>
<body>
<header class="bar">
<h1 id="file">進捗チェック</h1>
<div id="menus" role="menubar"></div>
<span class="space"></span>
<div class="tools" id="tools" role="group">
<button type="button" id="undo" aria-disabled="true"></button>
<button type="button" id="redo" aria-disabled="true"></button>
<span class="rule"></span>
<button type="button" id="sample"></button>
<button type="button" id="open"></button>
<button type="button" id="save"></button>
<input type="file" id="picker" accept=".xlsx,.json" tabindex="-1" hidden>
</div>
</header>
<div class="formula-line">
<output id="name-box"></output>
<span class="fx" aria-hidden="true">fx</span>
<output id="content"></output>
</div>
<main>
<div id="grid" role="tabpanel"></div>
<aside id="side" hidden></aside>
</main>
<footer class="foot">
<div id="tabs" role="tablist"></div>
<span class="space"></span>
<span id="cut"></span>
<span id="rules"></span>
<span id="privacy"></span>
</footer>
<div id="running" role="status" hidden></div>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="drop" hidden><p id="drop-text"></p></div>
<script type="module" src="page.js" nonce="${nonce}"></script>
</body>
</html>
`;
}
