"use strict";
// What the page can do besides being read: filter the findings, and move by keys. Without it nothing is missing but that.
// It reads the page's own elements, writes no markup, and asks nothing of anywhere.

(() => {
  const form = document.querySelector(".filter");
  const dialog = form.querySelector("dialog");
  const fields = ["text", "verdict", "attribute", "source"].map((name) => form.elements[name]);
  const entries = [...document.querySelectorAll("[data-verdict]")];
  const others = [...document.querySelectorAll("[data-f]:not([data-verdict]):not(.said)")];
  const marks = [...document.querySelectorAll(".said[data-f]")];
  const articles = [...document.querySelectorAll(".source")];
  const folds = [...document.querySelectorAll("main details")];

  const option = (select, value, label) => select.append(new Option(label, value));
  const distinct = (key) => [...new Set(entries.map((entry) => entry.dataset[key]))].sort();
  for (const key of ["verdict", "attribute"]) distinct(key).forEach((value) => option(form.elements[key], value, value));
  for (const article of articles) option(form.elements.source, article.dataset.s, article.querySelector("h3").textContent);

  const words = new Map();
  const text = (entry) => {
    if (!words.has(entry)) words.set(entry, entry.textContent.toLowerCase());
    return words.get(entry);
  };

  const shows = (entry) => {
    const [sought, verdict, attribute, source] = fields.map((field) => field.value.trim());
    return (!verdict || entry.dataset.verdict === verdict)
      && (!attribute || entry.dataset.attribute === attribute)
      && (!source || entry.dataset.sources.split(" ").includes(source))
      && (!sought || text(entry).includes(sought.toLowerCase()));
  };

  const apply = () => {
    const filtered = fields.some((field) => field.value.trim());
    const shown = new Set();
    for (const entry of entries) {
      entry.hidden = !shows(entry);
      if (!entry.hidden) shown.add(entry.dataset.f);
    }
    for (const other of others) other.toggleAttribute("hidden", filtered && !shown.has(other.dataset.f));
    for (const mark of marks) mark.classList.toggle("dim", filtered && !mark.dataset.f.split(" ").some((f) => shown.has(f)));
    const source = form.elements.source.value;
    for (const article of articles) article.hidden = Boolean(source) && article.dataset.s !== source;
    if (filtered) for (const fold of folds) fold.open = true;
    form.querySelector("output").textContent = filtered ? `${shown.size} of ${entries.length} findings` : "";
  };

  let waiting = 0;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); };

  // A link to something that the filter hides shows it again.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) { form.reset(); apply(); target.scrollIntoView(); }
  };

  const step = (by) => {
    const cards = [...document.querySelectorAll(".card:not([hidden])")];
    const here = cards.indexOf(document.activeElement.closest(".card"));
    const next = cards[here < 0 ? (by > 0 ? 0 : cards.length - 1) : here + by];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  };

  const keys = {
    "/": () => form.elements.text.focus(),
    "?": () => dialog.showModal(),
    j: () => step(1),
    k: () => step(-1),
    b: () => history.back(),
  };

  form.addEventListener("input", (event) => { if (event.target.name !== "off") soon(); });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.elements.keys.addEventListener("click", () => dialog.showModal());
  form.elements.close.addEventListener("click", () => dialog.close());
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    const inField = event.target.closest("input, select, textarea, dialog");
    if (event.key === "Escape" && inField && !dialog.open) { form.reset(); document.activeElement.blur(); }
    if (inField || event.ctrlKey || event.metaKey || event.altKey || form.elements.off.checked || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  form.hidden = false;
})();
