// What no script can try: steps for a person, in a file that has the add-on (M1 to M18 of docs/platform.md).
import type { Words } from "./language";

export interface HandItem {
	readonly id: string;
	readonly steps: Words;
	readonly expected: Words;
}

export const HAND_ITEMS: readonly HandItem[] = [
	{
		id: "M1",
		steps: {
			ja: "1. ファイルを再読み込みします。\n2. まだ承認していない人にも同じことをしてもらいます。\n3. 閲覧者と、閲覧者（コメント可）にも開いてもらいます。",
			en: "1. Reload the file.\n2. Have a person do so who has not authorized the script yet.\n3. Have a viewer and a commenter open it.",
		},
		expected: {
			ja: "1 と 2 ではメニュー「進捗チェック」が出る。3 では出ない。",
			en: "The menu 進捗チェック is there at 1 and 2, and not at 3.",
		},
	},
	{
		id: "M2",
		steps: {
			ja: "1. 「検証する」を選びます。\n2. 色の付いた空欄に文字を入れます。\n3. その文字を消します。",
			en: "1. Choose 検証する.\n2. Type into a highlighted blank.\n3. Delete the text.",
		},
		expected: {
			ja: "2 で色が消え、3 で戻る。",
			en: "The highlight goes out at 2 and comes back at 3.",
		},
	},
	{
		id: "M3",
		steps: {
			ja: "1. 「検証する」のあと、サイドバーの指摘を押します。\n2. 別のシートを前に出してから、もう一度押します。",
			en: "1. After 検証する, click a finding in the sidebar.\n2. Bring another tab to the front and click again.",
		},
		expected: {
			ja: "どちらのときも、そのセルが選ばれて画面に入る。",
			en: "Both times the cell is selected and in view.",
		},
	},
	{
		id: "M4",
		steps: {
			ja: "1. ブラウザで二つの Google アカウントにログインします。\n2. 「検証する」を選び、指摘を押します。",
			en: "1. Sign in with two Google accounts.\n2. Run 検証する and click a finding.",
		},
		expected: {
			ja: "つながらないときは、サイドバーに何をすればよいかが出る。",
			en: "Where the call fails, the sidebar says what to do.",
		},
	},
	{
		id: "M5",
		steps: {
			ja: "1. 二人が同じファイルを開きます。\n2. 同時に「検証する」を選びます。",
			en: "1. Two people open the file.\n2. Both run 検証する at once.",
		},
		expected: {
			ja: "後の人は待つか、実行中という知らせを見る。",
			en: "The second waits, or is told that another run is under way.",
		},
	},
	{
		id: "M6",
		steps: {
			ja: "1. 進捗レポートのシートと、隠れている記録のシートを複製します。\n2. 「レポートを作成」をもう一度選びます。\n3. 設定を一つ変え、指摘を一つ対象外にしてからファイルをコピーし、コピーでも 1 と 2 を行います。",
			en: "1. Duplicate the report tab and the hidden tabs of records.\n2. Run レポートを作成 again.\n3. Change a setting, ignore a finding, copy the file, and do 1 and 2 in the copy.",
		},
		expected: {
			ja: "複製はそのまま残る。コピーでも同じように動き、設定は自動に、対象外はなしになっている（書き出した設定を取り込めば戻る）。",
			en: "The duplicates stay as they are, in the copy as well, where settings are automatic and nothing is ignored; exported settings can be imported.",
		},
	},
	{
		id: "M7",
		steps: {
			ja: "1. 「ファイル」→「設定」で言語と地域をドイツなど、区切りが「;」の国に変えます。\n2. 「検証する」を選びます。",
			en: '1. Set the file\'s locale to one whose separator is ";", such as Germany.\n2. Run 検証する.',
		},
		expected: { ja: "色が正しい欄に付く。", en: "Highlights are right." },
	},
	{
		id: "M8",
		steps: {
			ja: "1. 警告つきの保護がある列のある表で「検証する」を選びます。\n2. 編集できない保護に変えて、もう一度選びます。",
			en: "1. Run 検証する with a column protected with a warning only.\n2. Run it with one that you may not edit.",
		},
		expected: {
			ja: "出た知らせを書き留める（1 は知らせなし、2 は保護の場所を言うはず）。",
			en: "Note what is said: nothing at 1, at 2 what is protected.",
		},
	},
	{
		id: "M9",
		steps: {
			ja: "サイドバーを Chrome・Edge・Safari で開きます。",
			en: "Open the sidebar in Chrome, Edge and Safari.",
		},
		expected: { ja: "どれでも同じに見え、はみ出さない。", en: "It looks the same in all, and nothing sticks out." },
	},
	{
		id: "M10",
		steps: {
			ja: "1. 「入力規則を設定」のあと、欄の矢印から改行のある課名を選びます。\n2. 一覧にない言葉を入れ、印に触れます。\n3. 前後に空白のある言葉と全角の文字を入れます。",
			en: "1. After 入力規則を設定, choose a department of several lines from a cell's list.\n2. Type another word and touch its mark.\n3. Type words with spaces around them and in full-width letters.",
		},
		expected: {
			ja: "1 は改行のまま入り、印は付かない。2 は入力でき、説明が出る。3 に印が付くかを書き留める。",
			en: "1 goes in as it is, unmarked. 2 is taken and the mark tells our help text. Note whether 3 is marked.",
		},
	},
	{
		id: "M11",
		steps: {
			ja: "1. 色の付いたプルダウン、複数選択、「今日より前の日付」の入力規則を列に作ります。\n2. 「入力規則を設定」を選び「いいえ」と答えます。",
			en: '1. Make coloured dropdowns, multiple selections and a date rule "before today" in a column.\n2. Run 入力規則を設定 and answer いいえ.',
		},
		expected: { ja: "元のまま残る。", en: "They stay as they are." },
	},
	{
		id: "M12",
		steps: {
			ja: "1. 人・ファイル・場所・予定のスマートチップを、直すところ（二つ続く空白など）のある欄に入れます。\n2. 「検証する」のあと、サイドバーの「まとめて直す…」を選びます。",
			en: "1. Put chips (people, file, place, event) into cells that have something to mend, such as two spaces in a row.\n2. After 検証する, choose まとめて直す… in the sidebar.",
		},
		expected: {
			ja: "「リンクがあるため」残るか、文字に変わるかを、種類ごとに書き留める。",
			en: "Note for each kind whether it is left because of its link or has become plain text.",
		},
	},
	{
		id: "M13",
		steps: {
			ja: "1. 直すところのある欄の一つに編集できない保護、一つに警告つきの保護を付けます。\n2. 「検証する」のあと、サイドバーの「まとめて直す…」を選びます。",
			en: "1. Protect one cell to mend without permission and one with a warning only.\n2. After 検証する, choose まとめて直す… in the sidebar.",
		},
		expected: {
			ja: "編集できない欄だけが残り、ほかは直る。",
			en: "Only the one without permission is left, the others are mended.",
		},
	},
	{
		id: "M14",
		steps: {
			ja: "1. 太字や色のある文字の欄を、サイドバーの「直す」で直します。\n2. 欄全体の文字の大きさを変えます。",
			en: "1. Mend a cell of several looks: bold, colours, sizes.\n2. Change the font size of the whole cell.",
		},
		expected: { ja: "1 は前と同じに見える。2 で全部変わる。", en: "1 looks as before; at 2 all of it changes." },
	},
	{
		id: "M15",
		steps: {
			ja: "1. セルに「=SHINCHOKU_」と入力します。\n2. docs/functions.md の例を、空欄・範囲・日付でも試します。\n3. 読み取れないものを入れ、セルの説明を見ます。承認していない人、Google が英語の人でも見ます。",
			en: "1. Type =SHINCHOKU_ into a cell.\n2. Try the examples of docs/functions.md, with a blank cell, a range and a date.\n3. Put in something wrong and look at the note at the cell, also as a person who has not authorized the script and whose Google is in English.",
		},
		expected: {
			ja: "1 は四つの関数が日本語の説明つきで出る。2 は例のとおり。3 は何を直せばよいかが出る。",
			en: "1: four functions with Japanese help. 2: as in the examples. 3: the note says what to mend.",
		},
	},
	{
		id: "M16",
		steps: {
			ja: "1. グラフのあるレポートを作ります。\n2. 空欄のある行の折れ線を見ます。",
			en: "1. Make a report with a chart.\n2. Look at a sparkline over a row with a blank.",
		},
		expected: {
			ja: "積み上げで、表の一行目が一番上、色は評価の順、数字は帯の上、凡例は下、文字に重ならない。0 の帯の「0」と、空欄をとばすか 0 に落ちるかを書き留める。",
			en: "Stacked, first row on top, colours follow the marks, numbers on the bars, legend below, nothing covered. Note whether bars of 0 have a 0, and whether the line passes over the blank or falls to 0.",
		},
	},
	{
		id: "M17",
		steps: {
			ja: "1. 「使い方」を選び、その画面の「検証する」を押します。\n2. 一覧の右上の「使い方」を押します。",
			en: "1. Choose 使い方 and press 検証する in it.\n2. Press 使い方 above the list.",
		},
		expected: {
			ja: "1 で使い方が指摘の一覧に替わり、2 で使い方に戻る。",
			en: "At 1 the list comes in place of the help, at 2 the help in place of the list.",
		},
	},
	{
		id: "M18",
		steps: {
			ja: "1. もう一人が一覧を開いている間に、その人を閲覧者にします。\n2. その人の画面で、指摘、「強調する」、「レポートを作成」を順に押します。",
			en: "1. While a second person has the list open, make that person a viewer.\n2. There, click a finding, 強調する, then レポートを作成.",
		},
		expected: {
			ja: "何も書き換わらず、編集する権限がないと出る。指摘のセルに移れるかを書き留める。",
			en: "Nothing is changed, and the missing right is told. Note whether a finding still leads to its cell.",
		},
	},
];
