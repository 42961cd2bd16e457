// Watches the page of a running mock in headless Chromium while calls come in.
// Arguments: folder of node_modules, Chromium, address of the page, JSON of what to use:
// {header, customer, hostile, other, token}. Prints one JSON object.
"use strict";

const [modules, chromium, address, given] = process.argv.slice(2);
const puppeteer = require(`${modules}/puppeteer-core`);
const axe = require("node:fs").readFileSync(`${modules}/axe-core/axe.min.js`, "utf8");
const { header, customer, hostile, other, token } = JSON.parse(given);
const { origin } = new URL(address);
const report = { outside: [], problems: [], serious: [], overflow: [], dialogs: 0, jumps: [] };

async function open(browser, url, scheme = "light", width = 1280) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width, height: 900 });
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith("data:")) report.outside.push(request.url());
  });
  page.on("pageerror", (error) => report.problems.push(error.message));
  page.on("dialog", (dialog) => { report.dialogs += 1; return dialog.accept(); });
  await page.goto(url);
  return page;
}

const live = (page) => page.waitForFunction(() => document.getElementById("state").textContent === "Live");
const text = (page, place) => page.$eval(place, (each) => each.textContent);
const count = (page, place) => page.$$eval(place, (all) => all.length);
const rows = (page, place, number) => page.waitForFunction(
  (where, wanted) => document.querySelectorAll(`${where} tbody tr`).length === wanted, {}, place, number);

async function examine(page, what) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const each of found.violations) report.serious.push(`${what}: ${each.id} ${each.nodes[0].html.slice(0, 120)}`);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) report.overflow.push(`${what}: ${wider}px`);
}

async function call(path, method = "GET", body) {
  const [name, value] = header.split(": ");
  const headers = { [name]: value, "Content-Type": "application/json" };
  const answer = await fetch(`${origin}/customtrades/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  return answer.status;
}

async function watch(browser) {
  await browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read", "clipboard-sanitized-write"]);
  const page = await open(browser, address);
  await live(page);
  report.start = { base: await text(page, "#base"), call: await text(page, "#call"), empty: await page.$eval(".empty", (each) => each.checkVisibility()) };
  await page.click("#call + .copy");
  await page.waitForFunction(() => document.querySelector("#call + .copy").textContent.startsWith("Copied"));
  report.copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.waitForFunction(() => document.querySelector("#call + .copy").textContent.startsWith("Copy ")); // it moves by itself
  await examine(page, "empty");
  await page.evaluate(() => {
    window.jumps = []; // rows make room for newer ones; nothing else moves
    const told = ({ node, previousRect, currentRect }) => [(node.outerHTML ?? node.textContent).slice(0, 80), previousRect.toJSON(), currentRect.toJSON()];
    const isRow = ({ node }) => !node || (node.closest ? node : node.parentElement)?.closest("tbody");
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) window.jumps.push(...each.sources.filter((source) => !isRow(source)).map(told));
    }).observe({ type: "layout-shift" });
  });
  const before = await count(page, "#records tbody tr");
  report.statuses = [await call("/jobs", "POST", { customer_uuid: customer, title: hostile }), await call("/jobs?limit=1"), await call("/jobs/none")];
  await rows(page, "#requests", 3);
  await rows(page, "#records", before + 1);
  report.jumps = await page.evaluate(() => window.jumps);
  report.rows = await page.$$eval("#requests tbody tr", (all) => all.map((row) => [...row.cells].slice(1, 5).map((cell) => cell.textContent)));
  report.record = await text(page, "#records tbody tr");
  report.images = await count(page, "img");
  await page.focus("#records tbody button");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open]");
  report.json = await text(page, "#parts pre");
  await examine(page, "a record");
  await page.keyboard.press("Escape");
  await page.click("#requests tbody tr:last-child td:nth-child(3)");
  await page.waitForSelector("dialog[open]");
  report.parts = await page.$$eval("#parts pre", (all) => all.map((each) => each.textContent));
  await examine(page, "a request");
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  await page.click("#close");
  await page.click("#fail");
  await page.waitForFunction(() => document.getElementById("note").textContent);
  report.failed = await call("/jobs");
  await rows(page, "#requests", 4);
  await page.click("#reset");
  await rows(page, "#requests", 0);
  await rows(page, "#records", before);
  await page.focus("#apis [aria-selected=true]");
  await page.keyboard.press("End");
  await live(page);
  report.last = [await page.evaluate(() => location.hash), await text(page, "#base")];
  await page.close();
}

async function lookAround(browser) {
  for (const [scheme, width] of [["dark", 1280], ["light", 390], ["dark", 390], ["light", 768]]) {
    const page = await open(browser, address, scheme, width);
    await live(page);
    await rows(page, "#requests", 0);
    await examine(page, `${scheme} ${width}`);
    await page.close();
  }
}

async function askForToken(browser) {
  const page = await open(browser, other);
  await page.waitForSelector("#ask:not([hidden])");
  report.hidden = await text(page, "body");
  report.locked = await page.$$eval(".live, .empty", (all) => all.filter((each) => each.checkVisibility()).length);
  await examine(page, "token");
  await page.type("#token", "wrong");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /not the token/.test(document.getElementById("state").textContent));
  await page.$eval("#token", (field) => { field.value = ""; });
  await page.type("#token", token);
  await page.keyboard.press("Enter");
  await live(page);
  report.shown = [await text(page, "#key"), await page.$eval("#ask", (each) => each.hidden)];
  await page.reload();
  await live(page);
  await page.close();
}

async function loseTheServer(browser) {
  const page = await open(browser, address);
  await live(page);
  await page.setOfflineMode(true);
  await page.waitForFunction(() => /does not answer/.test(document.getElementById("state").textContent));
  await examine(page, "gone");
  await page.setOfflineMode(false);
  await live(page);
  await page.close();
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP away.test 127.0.0.1"] });
  await watch(browser);
  await lookAround(browser);
  await askForToken(browser);
  await loseTheServer(browser);
  await browser.close();
  process.stdout.write(JSON.stringify(report));
})();
