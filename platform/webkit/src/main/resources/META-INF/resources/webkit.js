// What pages do better with a script; each of them works without.

// A part of the page that cannot be fetched says so; after the session's end the whole page is loaded anew, which leads
// to the sign-in.
document.addEventListener("htmx:responseError", event => {
  const answer = event.detail.xhr;
  if (answer.status === 499) location.reload();
  else say(event, detail(answer) || "This could not be done: the service answered " + answer.status + ".");
});
document.addEventListener("htmx:sendError", event => say(event, "No connection. Nothing was changed; try again."));
document.addEventListener("htmx:timeout", event => say(event, "No answer yet. Look at the page anew before you try again."));

function detail(answer) {
  try { return JSON.parse(answer.responseText).detail; } catch { return null; }
}

// A panel speaks for itself, so that the others go on; everything else is said above all.
function say(event, words) {
  const panel = event.detail.elt.closest("section.panel");
  const trouble = panel ? complaint(panel) : document.getElementById("trouble");
  trouble.textContent = words;
  trouble.hidden = false;
  if (!panel) trouble.scrollIntoView({ block: "nearest" });
}

function complaint(panel) {
  const old = panel.querySelector("p.warning.away");
  if (old) return old;
  const line = document.createElement("p");
  line.className = "warning away";
  line.setAttribute("role", "status");
  panel.append(line);
  return line;
}

// Whoever is asked before something is done that cannot be undone.
document.addEventListener("submit", event => {
  const question = event.target.dataset.confirm;
  if (question && !confirm(question)) event.preventDefault();
}, true);

// What stands in an order of preference is dragged to its place; letting go sends the form with the place in it.
function ranked(table) {
  const body = table.tBodies[0];
  for (const row of body.rows) {
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.setAttribute("aria-hidden", "true");
    grip.textContent = "\u2807";
    grip.addEventListener("pointerdown", event => drag(event, grip, row));
    row.cells[0].prepend(grip);
  }
}

function drag(start, grip, row) {
  if (start.button !== 0) return;
  start.preventDefault();
  const body = row.parentElement;
  const before = [...body.rows];
  const place = () => [...body.rows].indexOf(row) + 1;
  const move = event => {
    const over = before.find(other => other !== row && within(event.clientY, other));
    if (!over) return;
    const down = place() - 1 < [...body.rows].indexOf(over);
    over[down ? "after" : "before"](row);
    announce(row.dataset.name + ": place " + place() + " of " + before.length);
  };
  const stop = event => {
    const done = event.type === "pointerup";
    grip.removeEventListener("pointermove", move);
    document.removeEventListener("keydown", escape);
    row.classList.remove("dragged");
    if (!done) body.append(...before);
    else if (before.indexOf(row) + 1 !== place()) send(row, place());
  };
  const escape = event => { if (event.key === "Escape") { stop(event); announce("Everybody is where they were."); } };
  row.classList.add("dragged");
  grip.setPointerCapture(start.pointerId);
  grip.addEventListener("pointermove", move);
  grip.addEventListener("pointerup", stop, { once: true });
  grip.addEventListener("pointercancel", stop, { once: true });
  document.addEventListener("keydown", escape);
}

function within(y, row) {
  const box = row.getBoundingClientRect();
  return y >= box.top && y <= box.bottom;
}

function send(row, place) {
  const form = row.closest("form");
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "move";
  field.value = "to " + place + " " + row.dataset.id;
  form.append(field);
  form.requestSubmit();
}

function announce(words) {
  let voice = document.getElementById("voice");
  if (!voice) {
    voice = document.createElement("p");
    voice.id = "voice";
    voice.className = "skip";
    voice.setAttribute("role", "status");
    document.querySelector("main").append(voice);
  }
  voice.textContent = words;
}

// A form with a file shows how far it is and can be stopped. The answer takes the page's place, as without a script.
document.addEventListener("submit", event => {
  const form = event.target;
  const file = form.querySelector("input[type=file]");
  if (!file || event.defaultPrevented) return;
  event.preventDefault();
  if (form.querySelector("progress")) return;
  const large = [...file.files].find(chosen => chosen.size > Number(file.dataset.most || Infinity));
  if (large) refuse(form, file, large.name + " has " + size(large.size) + "; at most " + size(file.dataset.most) + " are taken.");
  else upload(form);
});

function size(bytes) {
  return (bytes / 1e6).toLocaleString("en", { maximumFractionDigits: 1 }) + " MB";
}

function refuse(form, field, words) {
  const line = form.querySelector("p.warning") || document.createElement("p");
  line.className = "warning";
  line.setAttribute("role", "alert");
  line.textContent = words;
  form.append(line);
  field.focus();
}

function upload(form) {
  const request = new XMLHttpRequest();
  const shown = progress(() => request.abort());
  const end = words => { shown.remove(); if (words) refuse(form, form.querySelector("input[type=file]"), words); };
  form.querySelectorAll("p.warning").forEach(old => old.remove());
  form.append(shown);
  request.upload.addEventListener("progress", event => {
    const bar = shown.querySelector("progress");
    if (event.lengthComputable) bar.value = event.loaded / event.total;
    if (event.loaded === event.total) bar.removeAttribute("value");
  });
  request.addEventListener("load", () => request.status === 499 ? location.reload() : show(request));
  request.addEventListener("error", () => end("No connection. Nothing was sent; try again."));
  request.addEventListener("abort", () => end("Cancelled. Look at the list before you send it again."));
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "text/html");
  request.setRequestHeader("HX-Request", "true");
  request.send(new FormData(form));
}

function progress(cancel) {
  const box = document.createElement("p");
  const label = document.createElement("label");
  const bar = document.createElement("progress");
  const button = document.createElement("button");
  bar.max = 1;
  bar.value = 0;
  button.type = "button";
  button.className = "secondary";
  button.textContent = "Cancel";
  button.addEventListener("click", cancel);
  label.append("Sending ", bar);
  box.append(label, button);
  return box;
}

function show(request) {
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = page.querySelector("main");
  if (!main) { location.assign(request.responseURL); return; }
  document.title = page.title;
  history.replaceState(null, "", request.responseURL);
  document.querySelector("main").replaceWith(main);
  htmx.process(main);
  prepare(main);
  const word = main.querySelector(".told, .warning:not([hidden])");
  (word || main).scrollIntoView({ block: "nearest" });
  if (word) { word.tabIndex = -1; word.focus(); }
}

function prepare(root) {
  root.querySelectorAll("[data-scripted]").forEach(hint => { hint.hidden = false; });
  root.querySelectorAll("table[data-ranked]").forEach(ranked);
}
document.addEventListener("DOMContentLoaded", () => prepare(document));

// A page made for paper offers to print itself.
document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-print]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => print());
}));
