import { startBrowser } from "../../test/preview/browser";
async function main(){ const t=Date.now(); const b=await startBrowser(); console.log(b.version(), Date.now()-t); const p=await b.newPage(); await p.setContent("<iframe sandbox='allow-scripts' srcdoc='<p>hi</p>'></iframe>"); console.log(await p.frameLocator("iframe").locator("p").innerText()); await b.close(); }
main().catch(e=>{console.error(e.message, e.cause?.message?.slice(0,1500)); process.exit(1)});
