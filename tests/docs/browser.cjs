// Opens pages in headless Chromium with the network refused, runs axe, tries the keyboard.
// Arguments: folder of node_modules, Chromium, folder of the site, JSON list of
// [page, scheme, width, whether contrast is judged].
// Prints one JSON object.
"use strict";

const [modules, chromium, site, plan] = process.argv.slice(2);
const puppeteer = require(`${modules}/puppeteer-core`);
const axe = require("node:fs").readFileSync(`${modules}/axe-core/axe.min.js`, "utf8");
const root = require("node:url").pathToFileURL(`${site}/`).href;
const report = { serious: [], outside: [], problems: [], overflow: [], keyboard: {} };

async function open(browser, path, scheme, width) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width, height: 900 });
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url().startsWith(root) || request.url().startsWith("data:")) return request.continue();
    report.outside.push(`${path}: ${request.url()}`);
    return request.abort();
  });
  page.on("pageerror", (error) => report.problems.push(`${path}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") report.problems.push(`${path}: ${message.text()}`);
  });
  await page.goto(root + path);
  return page;
}

async function examine(browser, [path, scheme, width, contrast]) {
  const page = await open(browser, path, scheme, width);
  await page.evaluate(axe);
  const options = { resultTypes: ["violations"], preload: false, rules: { "color-contrast": { enabled: contrast } } };
  const found = await page.evaluate((given) => window.axe.run(document, given), options);
  for (const violation of found.violations) {
    if (!["serious", "critical"].includes(violation.impact)) continue;
    const nodes = violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160));
    report.serious.push({ path, scheme, width, rule: violation.id, count: violation.nodes.length, nodes });
  }
  for (const narrower of [width, 768, 390]) {
    await page.setViewport({ width: narrower, height: 900 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) report.overflow.push(`${path} at ${narrower}: ${wider}px`);
  }
  await page.close();
}

const active = (page, what) => page.evaluate((name) => document.activeElement[name], what);

async function keyboard(browser, path) {
  const page = await open(browser, path, "light", 1200);
  const said = report.keyboard;
  await page.keyboard.press("Tab");
  said.skip = await active(page, "className");
  await page.focus(".tablist [aria-selected=true]");
  await page.keyboard.press("ArrowRight");
  said.tab = await active(page, "textContent");
  await page.keyboard.press("End");
  said.last = await active(page, "textContent");
  said.shown = await page.$$eval("[role=tabpanel]:not([hidden])", (all) => [...new Set(all.map((each) => each.dataset.tab))]);
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("/");
  await page.keyboard.type("errors");
  await page.waitForSelector("#ui-results a");
  said.found = await page.$eval("#ui-found", (each) => each.textContent);
  await page.keyboard.press("ArrowDown");
  said.result = await active(page, "href");
  await page.keyboard.press("Escape");
  said.field = await active(page, "id");
  await page.focus("#ui-theme");
  await page.keyboard.press("Enter");
  said.theme = await page.evaluate(() => document.documentElement.dataset.theme);
  await page.reload();
  said.kept = await page.evaluate(() => document.documentElement.dataset.theme);
  await page.close();
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  const pages = JSON.parse(plan);
  for (const each of pages) await examine(browser, each);
  await keyboard(browser, pages.find(([path]) => /\/jobs\.html$/.test(path))[0]);
  await browser.close();
  process.stdout.write(JSON.stringify(report));
})();
