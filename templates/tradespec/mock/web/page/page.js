// The page of a running mock. Whatever comes from records or requests is put in as text, never as HTML.
"use strict";

const root = document.documentElement;
const kept = {
  get(store, name) { try { return store().getItem(name); } catch { return null; } },
  set(store, name, value) { try { store().setItem(name, value); } catch { /* not kept */ } },
};
const local = () => localStorage, session = () => sessionStorage;
const chosen = kept.get(local, "theme"); // the same choice as the documentation's
if (chosen) root.dataset.theme = chosen;

const SAYS_LITTLE = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d.*|[01])$/i; // identifiers, times, flags
const EVERY = 1000, SLOWEST = 5000, SHOWN = 100, COLUMNS = 5;
const $ = (id) => document.getElementById(id);
let apis = [], api, keys = {}, calls = [], kinds = [], kind, columns = [], seen = "", round = 0, misses = 0, turn = 0, timer;

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

class Refused extends Error {}

async function ask(path, method = "GET", body) {
  const headers = {}, token = kept.get(session, "token");
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers["Content-Type"] = "application/json";
  const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body), cache: "no-store" });
  if (answer.status === 401 || answer.status === 403) throw new Refused((await answer.json()).error);
  if (!answer.ok) throw new Error(`${answer.status} from ${path}`);
  return answer.status === 204 ? null : answer.json();
}

const admin = (rest, method, body) => ask(`/_mock/${api.name}/${rest}`, method, body);

function say(words, state) {
  const place = $("state");
  if (place.textContent !== words) place.textContent = words;
  place.className = state;
}

// ---- light and dark ----

const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
const nameTheme = () => { $("theme").textContent = isDark() ? "Light" : "Dark"; };

function switchTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  kept.set(local, "theme", root.dataset.theme);
  nameTheme();
}

// ---- tabs ----

function makeTabs(list, panel, names, pick) {
  const tabs = names.map((name, index) => {
    const tab = element("button", { type: "button", id: `${list.id}-${index}` }, name);
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    tab.addEventListener("click", () => choose(index));
    return tab;
  });
  function choose(index) {
    tabs.forEach((tab, number) => {
      tab.setAttribute("aria-selected", String(number === index));
      tab.tabIndex = number === index ? 0 : -1;
    });
    panel.setAttribute("aria-labelledby", tabs[index].id);
    pick(index);
  }
  list.onkeydown = (event) => {
    const at = tabs.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose((to + tabs.length) % tabs.length);
    tabs[(to + tabs.length) % tabs.length].focus();
  };
  list.replaceChildren(...tabs);
  return choose;
}

// ---- how to call ----

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const key = () => keys[api.name] ?? "YOUR-KEY";
const base = () => location.origin + api.base;
const curl = () => `curl ${quoted(location.origin + api.first)} \\\n  -H ${quoted(api.header.replace("{key}", key()))}`;

const ways = {
  curl,
  Python: () => `from ${api.package} import ${api.client}\n\nwith ${api.client}(\n    api_key=${JSON.stringify(key())},\n`
    + `    base_url=${JSON.stringify(base())},\n) as client:\n    print(client.${api.call})`,
  Environment: () => `export ${api.environment}_API_KEY=${quoted(key())}\nexport ${api.environment}_BASE_URL=${quoted(base())}`,
};

function showStart() {
  $("base").textContent = base();
  $("key").textContent = keys[api.name] ?? "shown with the token";
  $("example").textContent = curl();
  $("console").href = `/docs/console/${api.name}.html`;
  $("docs").href = `/docs/${api.name}/index.html`;
  const names = Object.keys(ways).filter((name) => name === "curl" || (name === "Python" ? api.call : api.environment));
  const pick = makeTabs($("ways"), $("call"), names, (index) => {
    $("call").textContent = ways[names[index]]();
    kept.set(local, "way", names[index]);
  });
  pick(Math.max(0, names.indexOf(kept.get(local, "way"))));
}

function open(index) {
  api = apis[index];
  calls = []; kinds = []; kind = undefined; columns = []; seen = "";
  history.replaceState(null, "", `#${api.name}`);
  $("note").textContent = "";
  $("api").hidden = false;
  $("api").classList.remove("known");
  for (const place of document.querySelectorAll("tbody, #kinds, #records thead")) place.replaceChildren();
  showStart();
  again(0);
}

async function copy(button) {
  const text = (button.dataset.copy ? $(button.dataset.copy) : button.previousElementSibling).textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.firstChild.data = "Copied";
  } catch { button.firstChild.data = "Not allowed"; }
  setTimeout(() => { button.firstChild.data = "Copy"; }, 1500);
}

// ---- requests ----

const outcome = (status) => (status === 0 ? "cut" : status < 400 ? "ok" : status < 500 ? "refused" : "failed");

function callRow(call, isNew) {
  const time = new Date(call.at).toLocaleTimeString("en-GB");
  const target = call.query ? `${call.path}?${call.query}` : call.path;
  const row = element("tr", { className: isNew ? "new" : "" },
    element("td", {}, element("button", { type: "button" }, time)),
    element("td", { className: `method ${call.method.toLowerCase().replace(/[^a-z]/g, "")}` }, call.method),
    element("td", { title: target }, target),
    element("td", { title: call.operation }, call.operation || "no operation"),
    element("td", { className: `status ${outcome(call.status)}` }, call.status ? String(call.status) : "cut"),
    element("td", { className: "number" }, call.milliseconds.toFixed(1)));
  row.addEventListener("click", () => showCall(call));
  return row;
}

async function showCall(call) {
  const whole = await admin(`requests/${call.number}`).catch(() => null);
  if (!whole) return show(`${call.method} ${call.path}`, [["Request", "It is no longer kept."]]);
  const here = whole.curl.replace(/http:\/\/127\.0\.0\.1:4010/, () => location.origin);
  const answer = whole.http.replace(whole.response_body, () => indented(whole.response_body));
  return show(`${call.operation || call.method} → ${call.status || "connection cut"}`, [["Request", here], ["Answer", answer]]);
}

function indented(text) {
  try {
    const value = JSON.parse(text);
    return JSON.stringify(value) === text ? JSON.stringify(value, null, 2) : text;
  } catch { return text; }
}

async function pollCalls(current) {
  const last = calls.at(-1);
  const found = await current(`requests?after=${last ? last.number - 1 : 0}&limit=1000`);
  const goesOn = last && found[0]?.number === last.number && found[0].at === last.at;
  const fresh = goesOn ? found.slice(1) : found;
  const body = $("requests").querySelector("tbody");
  if (!goesOn) body.replaceChildren();
  calls = (goesOn ? [...calls, ...fresh] : fresh).slice(-SHOWN);
  body.prepend(...fresh.slice(-SHOWN).reverse().map((call) => callRow(call, goesOn || seen !== "")));
  while (body.children.length > SHOWN) body.lastChild.remove();
}

// ---- records ----

const isTelling = (value) => ["number", "string"].includes(typeof value) && value !== ""
  && String(value).length < 80 && !SAYS_LITTLE.test(value);

function chooseColumns(records, own) {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const filled = (name) => records.filter((record) => isTelling(record[name])).length;
  const telling = names.filter((name) => name !== own && filled(name) * 2 >= records.length);
  const differ = telling.filter((name) => new Set(records.map((record) => record[name])).size > 1);
  const first = new Set([...differ, ...telling].slice(0, COLUMNS - 1));
  return [...telling.filter((name) => first.has(name)), own].filter(Boolean);
}

function written(value) {
  return value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}

function showRecords(records) {
  const own = kinds.find((each) => each.name === kind)?.key;
  if (!columns.length && records.length) {
    columns = chooseColumns(records, own);
    $("records").querySelector("thead").replaceChildren(element("tr", {}, ...columns.map((name) => element("th", { scope: "col" }, name))));
  }
  $("records").querySelector("tbody").replaceChildren(...records.map((record) => {
    const cells = columns.map((name, index) => {
      const text = written(record[name]);
      return element("td", { title: text }, index ? text : element("button", { type: "button" }, text || "—"));
    });
    const row = element("tr", {}, ...cells);
    row.addEventListener("click", () => show(`${kind} ${written(record[own])}`, [["Record", JSON.stringify(record, null, 2)]]));
    return row;
  }));
}

function showKinds() {
  const buttons = kinds.map((each) => {
    const button = element("button", { type: "button" }, each.name, element("span", {}, String(each.count)));
    button.setAttribute("aria-pressed", String(each.name === kind));
    button.addEventListener("click", () => { kind = each.name; columns = []; seen = ""; showKinds(); again(0); });
    return button;
  });
  const at = [...$("kinds").children].indexOf(document.activeElement);
  $("kinds").replaceChildren(...buttons);
  if (at >= 0) buttons[at]?.focus();
}

async function pollRecords(current) {
  const found = await current("kinds");
  const isOther = JSON.stringify(found) !== JSON.stringify(kinds);
  kinds = found;
  kind ??= (kinds.find((each) => each.name === "Job") ?? kinds[0])?.name;
  if (isOther) {
    const isFirst = !$("kinds").firstChild;
    showKinds();
    const pressed = $("kinds").querySelector("[aria-pressed=true]");
    if (isFirst && pressed) $("kinds").scrollTop = pressed.offsetTop - 80;
  }
  const now = JSON.stringify([kind, kinds, calls.at(-1)?.at]);
  if (!kind || (now === seen && ++round % 5)) return;
  const focus = [...$("records").querySelectorAll("tbody button")].indexOf(document.activeElement);
  showRecords(await current(`records/${encodeURIComponent(kind)}?limit=50&order=newest`));
  if (focus >= 0) $("records").querySelectorAll("tbody button")[focus]?.focus();
  seen = now;
}

function webhookRow(each) {
  const texts = [each.state, `${each.attempts.length}`, each.due?.slice(11, 19) ?? ""];
  const button = element("button", {}, each.event);
  button.onclick = () => show(each.event, [["Webhook", JSON.stringify(each, null, 2)]]);
  return element("tr", {}, ...[button, ...texts].map((text) => element("td", {}, text)));
}

async function pollWebhooks(current) {
  const found = await current("webhooks?limit=9"), place = $("webhooks");
  place.hidden = !found.length;
  if (!place.contains(document.activeElement)) place.querySelector("tbody").replaceChildren(...found.reverse().map(webhookRow));
}

// ---- one thing in full ----

function show(title, parts) {
  $("detail-title").textContent = title;
  $("parts").replaceChildren(...parts.flatMap(([name, text]) => {
    const code = element("pre", { tabIndex: 0 }, text || "Nothing: the connection was cut.");
    const button = element("button", { type: "button", className: "copy" }, "Copy", element("span", { className: "said" }, ` ${name}`));
    return [element("h3", {}, name), element("div", { className: "code" }, code, button)];
  }));
  if (!$("detail").open) $("detail").showModal();
}

// ---- what changes the mock ----

async function change(rest, body, words) {
  try {
    await admin(rest, "POST", body);
    $("note").textContent = words;
  } catch (problem) { $("note").textContent = problem.message; }
  again(0);
}

// ---- keeping up ----

function again(wait) {
  clearTimeout(timer);
  turn += 1;
  timer = setTimeout(poll, wait);
}

async function poll() {
  if (document.hidden) return;
  const mine = turn;
  const current = async (rest) => { // what comes too late is dropped
    const found = await admin(rest);
    return mine === turn ? found : new Promise(() => {});
  };
  try {
    if (!Object.keys(keys).length) { keys = await ask("/_mock/keys"); showStart(); }
    await pollCalls(current);
    await pollRecords(current);
    misses = 0;
    $("ask").hidden = true;
    $("api").className = "known";
    say("Live", "live");
    await pollWebhooks(current);
  } catch (problem) {
    if (mine !== turn) return;
    keys = {};
    if (problem instanceof Refused) return refuse(problem);
    misses += 1;
    say("The server does not answer. Trying again…", "gone");
  }
  again(Math.min(EVERY * (misses + 1), SLOWEST));
}

function refuse(problem) {
  const wrong = kept.get(session, "token");
  say(wrong ? problem.message : "The token is needed to show more", wrong ? "gone" : "");
  $("ask").hidden = false;
  $("api").className = "locked";
}

async function start() {
  nameTheme();
  try {
    ({ apis } = await ask("/page.json"));
  } catch {
    say("The server does not answer. Trying again…", "gone");
    setTimeout(start, SLOWEST);
    return;
  }
  const pick = makeTabs($("apis"), $("api"), apis.map((each) => each.title), open);
  pick(Math.max(0, apis.findIndex((each) => `#${each.name}` === location.hash)));
}

document.addEventListener("DOMContentLoaded", () => {
  $("theme").addEventListener("click", switchTheme);
  system.addEventListener("change", nameTheme);
  document.addEventListener("click", (event) => { if (event.target.matches(".copy")) copy(event.target); });
  document.addEventListener("visibilitychange", () => again(0));
  $("close").addEventListener("click", () => $("detail").close());
  $("detail").addEventListener("click", (event) => { if (event.target === $("detail")) $("detail").close(); });
  $("fail").addEventListener("click", () => change("faults", { status: 503 }, "The next call gets a 503."));
  $("reset").addEventListener("click", () => {
    if (confirm(`Put ${api.title} back to its demo account? What was made since is lost.`)) change("reset", undefined, "As it was at the start.");
  });
  $("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    kept.set(session, "token", $("token").value.trim());
    again(0);
  });
  start();
});
