// Opens the console of an API in headless Chromium, sends its first request, and tells of every
// request that leaves the server. Arguments: folder of node_modules, Chromium, address of the page.
"use strict";

const [modules, chromium, address] = process.argv.slice(2);
const puppeteer = require(`${modules}/puppeteer-core`);
const { origin } = new URL(address);
const report = { outside: [], problems: [], sent: "" };

async function press(page, words) {
  await page.waitForFunction((wanted) => {
    const found = [...document.querySelectorAll("button, a")].find((each) =>
      each.textContent.trim().startsWith(wanted) && each.getClientRects().length);
    found?.click();
    return Boolean(found);
  }, { timeout: 30000, polling: 200 }, words);
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 1000 });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) report.outside.push(url);
  });
  page.on("requestfinished", (request) => {
    if (!request.url().startsWith(`${origin}/docs`)) report.sent = request.url();
  });
  page.on("pageerror", (error) => report.problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") report.problems.push(message.text());
  });
  await page.goto(address);
  await page.waitForFunction(() => /Test Request/.test(document.body.textContent), { timeout: 30000 });
  await press(page, "Test Request");
  await new Promise((done) => setTimeout(done, 1000));
  await press(page, "Send");
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 30000 });
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  await browser.close();
  process.stdout.write(JSON.stringify(report));
})();
