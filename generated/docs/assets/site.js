// Tabs, copying, search and the choice of light or dark. Without it the pages read as well.
"use strict";

const page = document.body;
const kept = {
  get(name) { try { return localStorage.getItem(name); } catch { return null; } },
  set(name, value) { try { localStorage.setItem(name, value); } catch { /* not kept */ } },
};

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

// ---- light and dark ----

const system = matchMedia("(prefers-color-scheme: dark)");
const themeButton = document.getElementById("ui-theme");

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : system.matches;
}

function nameTheme() {
  themeButton.textContent = isDark() ? "Light" : "Dark";
}

themeButton.hidden = false;
themeButton.addEventListener("click", () => {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  kept.set("theme", theme);
  nameTheme();
});
system.addEventListener("change", nameTheme);
nameTheme();

// ---- tabs: one language for the whole site ----

function choose(label) {
  for (const tab of document.querySelectorAll(".tabs [role=tab]")) {
    const chosen = tab.textContent === label;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    document.getElementById(tab.getAttribute("aria-controls")).hidden = !chosen;
  }
}

function makeTabs(group, number) {
  const panels = [...group.querySelectorAll("[data-tab]")];
  const list = element("div", { className: "tablist" });
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "Language");
  panels.forEach((panel, index) => {
    const tab = element("button", { type: "button", id: `ui-tab-${number}-${index}` }, panel.dataset.tab);
    panel.id = `ui-panel-${number}-${index}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    tab.addEventListener("click", () => pick(tab));
    list.append(tab);
  });
  list.addEventListener("keydown", (event) => {
    const tabs = [...list.children];
    const at = tabs.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    pick(tab);
    tab.focus();
  });
  group.prepend(list);
  group.classList.add("made");
}

function pick(tab) {
  const before = tab.getBoundingClientRect().top;
  kept.set("language", tab.textContent);
  choose(tab.textContent);
  scrollBy(0, tab.getBoundingClientRect().top - before);
}

const groups = [...document.querySelectorAll(".tabs")];
groups.forEach(makeTabs);
if (groups.length) {
  const wanted = kept.get("language");
  const labels = [...groups[0].querySelectorAll("[role=tab]")].map((tab) => tab.textContent);
  choose(labels.includes(wanted) ? wanted : labels[0]);
}

// ---- copying ----

for (const code of document.querySelectorAll(".code")) {
  if (!navigator.clipboard || code.querySelector("[data-language=http]")) continue;
  const button = element("button", { type: "button", className: "copy" }, "Copy");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
  code.append(button);
}

// ---- contents on a phone ----

const menu = document.querySelector(".menu");
const contents = document.querySelector("nav");
const narrow = matchMedia("(max-width: 56rem)");

function placeContents() {
  if (narrow.matches) menu.append(contents);
  else menu.after(contents);
}

narrow.addEventListener("change", placeContents);
placeContents();

// ---- search ----

const field = document.getElementById("ui-search");
const results = document.getElementById("ui-results");
const found = document.getElementById("ui-found");
let index;

function load() {
  index ??= new Promise((done) => {
    const script = element("script", { src: `${page.dataset.root}assets/search.js` });
    script.onload = () => done(searchIndex.map(prepared));
    document.head.append(script);
  });
  return index;
}

function prepared([title, place, group, words]) {
  return { title, place, group, words, low: title.toLowerCase(), all: `${title} ${group} ${words}`.toLowerCase() };
}

function score(entry, terms) {
  let total = 0;
  for (const term of terms) {
    const at = entry.low.indexOf(term);
    if (at === 0) total += entry.low === term ? 40 : 20;
    else if (at > 0) total += 10;
    else if (entry.all.includes(term)) total += 1;
    else return 0;
  }
  return total;
}

function excerpt(words, terms) {
  const low = words.toLowerCase();
  const at = Math.max(0, Math.min(...terms.map((term) => low.indexOf(term)).filter((n) => n >= 0), words.length) - 40);
  const text = words.slice(at, at + 110);
  return (at > 0 ? "… " : "") + text + (at + 110 < words.length ? " …" : "");
}

async function search() {
  const terms = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  if (!terms.length) return show([], terms);
  const ranked = (await load())
    .map((entry) => [score(entry, terms), entry])
    .filter(([points]) => points > 0)
    .sort((one, other) => other[0] - one[0]);
  show(ranked.slice(0, 12).map(([, entry]) => entry), terms);
}

function show(entries, terms) {
  results.replaceChildren(...entries.map((entry) => element("li", {},
    element("a", { href: page.dataset.root + entry.place },
      element("strong", {}, entry.title), " ", element("span", {}, entry.group),
      element("small", {}, excerpt(entry.words, terms))))));
  results.hidden = !entries.length;
  found.textContent = !terms.length ? "" : entries.length ? `${entries.length} found` : "Nothing found";
}

function move(step) {
  const links = [field, ...results.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  links[Math.max(0, Math.min(links.length - 1, at + step))].focus();
}

field.closest("search").hidden = false;
field.addEventListener("focus", load, { once: true });
field.addEventListener("input", search);
field.closest("search").addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape") {
    field.value = "";
    show([], []);
    field.focus();
  } else if (event.key === "Enter" && document.activeElement === field) {
    results.querySelector("a")?.click();
  }
});
document.addEventListener("click", (event) => {
  if (!event.target.closest("search")) results.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.closest("input, textarea")) {
    event.preventDefault();
    field.focus();
  }
});
