import { startBrowser } from "../../test/preview/browser";
import { servePreview } from "./server/serve";
import { grownWorkbook } from "../../test/commands/sample-host";
import { saveXlsx } from "../xlsx";
async function main() {
const preview = await servePreview();
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
page.on("console", (m) => console.log("console:", m.type(), m.text().slice(0,300)));
for (const times of [1, 10, 30]) {
const book = grownWorkbook(times);
const bytes = Buffer.from(await saveXlsx(book));
await page.goto(preview.address);
await page.waitForSelector("[data-ready]", {timeout: 30000});
let t=Date.now();
await page.locator("#picker").setInputFiles({ name: `x${times}.xlsx`, mimeType: "x", buffer: bytes });
await page.locator("#file").getByText(`x${times}`).waitFor({timeout: 60000});
await page.waitForTimeout(50);
console.log(times, "open", Date.now()-t); t=Date.now();
await page.getByRole("menuitem", { name: "進捗チェック" }).click();
await page.getByRole("menuitem", { name: "検証する" }).click();
await page.frameLocator("#side iframe").getByText("F29").first().waitFor({timeout: 60000});
console.log("checked", Date.now()-t); t=Date.now();
await page.frameLocator("#side iframe").getByText("F29").first().click();
await page.locator("#name-box").getByText("F29").waitFor();
console.log("go", Date.now()-t);
await page.locator('td[data-cell="F29"]').click({force: true});
await page.keyboard.type("x"); t=Date.now();
await page.keyboard.press("Tab");
await page.locator("#name-box").getByText("G29").waitFor();
console.log("edit", Date.now()-t);
}
await browser.close(); await preview.close();
}
main().catch((e) => { console.error(e); process.exit(1); });
