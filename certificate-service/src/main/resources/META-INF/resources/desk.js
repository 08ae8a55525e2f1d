// A phone at a desk through a lost connection. What is put on record is first kept on the phone, as ids and ticks without
// a name, and then sent until the service has it. Sending twice does no harm: the sheet takes each entry once.
const root = new URL(".", import.meta.url).pathname;
const place = document.getElementById("kept");
const { desk, project } = place.dataset;
const mine = "convoke-desk " + project + " ";
const refusals = new Map(), taken = [];
let failures = 0, busy = false, timer, worker;

// Lists of this project, oldest first, whichever desk they were filled in at.
function entries() {
  return Object.keys(localStorage).filter(key => key.startsWith(mine)).sort()
    .map(key => ({ key, ...JSON.parse(localStorage.getItem(key)) }));
}

function keep(form, fields) {
  const { session, title } = form.dataset;
  const key = mine + Date.now() + " " + Math.random().toString(36).slice(2);
  localStorage.setItem(key, JSON.stringify({ session, title, fields: fields.toString() }));
}

async function sendAll() {
  clearTimeout(timer);
  if (busy) return;
  busy = true;
  try {
    for (let next; (next = entries().find(entry => !refusals.has(entry.key)));) await send(next);
    failures = 0;
  } catch {
    timer = setTimeout(sendAll, Math.min(60, 2 ** ++failures) * 1000);
  }
  busy = false;
  show();
}

// Throws while there is no connection or the service is away. An entry goes only after the page is kept with it.
async function send(entry) {
  const address = desk + "/" + entry.session;
  const answer = await fetch(address, {
    method: "POST", body: new URLSearchParams(entry.fields), redirect: "manual", signal: AbortSignal.timeout(15000),
  });
  if (answer.type === "opaqueredirect") {
    if (worker && !await tell({ keep: [address] })) throw new Error("not kept");
    localStorage.removeItem(entry.key);
    if (shown(entry) && !typing()) location.reload();
    else taken.push({ ...entry, state: "on record" });
  } else if (answer.status >= 500 || answer.status === 408 || answer.status === 429) throw new Error(answer.status);
  else refusals.set(entry.key, await reason(answer));
}

async function reason(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return (page.querySelector("[role=alert]") ?? page.querySelector("main p"))?.textContent
    ?? "The service answered " + answer.status + ".";
}

const forms = [...document.querySelectorAll("form[data-session]")];
const shown = entry => forms.some(form => form.dataset.session === entry.session);
const typing = () => forms.some(form => [...form.querySelectorAll("input:enabled")].some(changed));
const changed = input => input.type === "checkbox" ? input.checked !== input.defaultChecked
  : input.type !== "hidden" && input.value !== input.defaultValue;

// The entries themselves: how many wait, and why some are refused.
function show() {
  const all = entries(), waiting = all.filter(entry => !refusals.has(entry.key));
  place.replaceChildren();
  place.hidden = !all.length;
  if (waiting.length) {
    add(place, "p", "Kept on this phone, " + waiting.length + " to send.").className = "state wait";
    add(place, "p", "It is sent as soon as there is a connection. Leave this page open, or come back to it later.");
  }
  for (const entry of all.filter(entry => refusals.has(entry.key))) refused(entry);
  for (const form of forms) overlay(form, [...taken, ...all].filter(entry => entry.session === form.dataset.session));
}

function refused(entry) {
  add(place, "p", entry.title + " was not taken: " + refusals.get(entry.key)).className = "warning";
  const actions = add(place, "p", "");
  actions.className = "actions";
  add(actions, "button", "Try again").onclick = () => { refusals.delete(entry.key); sendAll(); };
  if (shown(entry)) add(actions, "button", "Take back").onclick = () => takeBack(entry);
  else add(actions, "a", "Look at the list").href = desk + "/" + entry.session;
}

// Its ticks are in the form again, to be changed and sent anew.
function takeBack(entry) {
  localStorage.removeItem(entry.key);
  refusals.delete(entry.key);
  const fields = new URLSearchParams(entry.fields);
  show();
  for (const form of forms.filter(form => form.dataset.session === entry.session)) {
    for (const box of form.querySelectorAll("input[name=present]")) box.checked ||= fields.has("present", box.value);
    for (const box of form.querySelectorAll("input[type=number]")) box.value = fields.get(box.name) || box.value;
    const closed = form.querySelector("input[name=closed]");
    if (closed) closed.checked = fields.has("closed");
  }
}

// Who is on an entry cannot be ticked a second time meanwhile.
function overlay(form, kept) {
  form.querySelectorAll("[data-kept]").forEach(mark => mark.remove());
  form.querySelectorAll("input:disabled").forEach(input => { input.disabled = false; input.checked = input.defaultChecked; });
  const code = form.querySelector("button");
  if ("code" in form.dataset) code.disabled = false;
  for (const entry of kept) {
    const fields = new URLSearchParams(entry.fields), state = entry.state ?? "kept";
    if ("code" in form.dataset && fields.has("present", coded())) { code.disabled = true; mark(code, state + ": present"); }
    for (const box of form.querySelectorAll("input[name=present]:enabled")) {
      const there = fields.has("present", box.value);
      if (!there && !(fields.has("closed") && fields.has("listed", box.value))) continue;
      box.closest("li").querySelectorAll("input").forEach(input => {
        input.disabled = true;
        if (input.type === "number") input.value = fields.get(input.name) ?? "";
      });
      box.checked = there;
      mark(box, state + (there ? ": present" : ": absent"));
    }
  }
}

function mark(control, words) {
  const line = document.createElement("span");
  line.className = "state wait";
  line.dataset.kept = "";
  line.textContent = words;
  control.after(line);
}

function add(parent, tag, words) {
  const child = document.createElement(tag);
  child.textContent = words;
  parent.append(child);
  return child;
}

const coded = () => location.pathname.slice((root + "check-in/").length).split("/")[0];

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.id === "leave") return leave(event);
  if (!form.dataset.session) return;
  const fields = "code" in form.dataset ? new URLSearchParams({ present: coded() }) : new URLSearchParams(new FormData(form));
  try { keep(form, fields); } catch { return; } // no room: sent as without a script
  event.preventDefault();
  form.reset();
  show();
  failures = 0;
  sendAll();
});

// Nothing of any desk stays behind.
async function leave(event) {
  event.preventDefault();
  const left = entries().length;
  if (left && !confirm(left + " not sent yet will be lost. Leave the desk?")) return;
  Object.keys(localStorage).filter(key => key.startsWith("convoke-desk ")).forEach(key => localStorage.removeItem(key));
  await self.caches?.delete("convoke-desk");
  for (const one of await navigator.serviceWorker?.getRegistrations() ?? []) await one.unregister();
  event.target.submit();
}

// The worker keeps this desk's pages, and shows them when the connection is lost.
async function prepare() {
  if (!navigator.serviceWorker) return;
  for (const scope of ["desk/", "check-in/"]) {
    await navigator.serviceWorker.register(root + "desk-worker.js", { scope: root + scope });
  }
  worker = (await navigator.serviceWorker.ready).active;
  const loaded = [...document.querySelectorAll("link[rel=stylesheet]")].map(link => link.href)
    .concat([...document.scripts].map(script => script.src).filter(Boolean));
  const sheets = [...document.querySelectorAll("ul.ticks a")].map(link => link.href);
  await tell({ keep: [desk, root + "check-in", ...sheets, ...forms.map(form => desk + "/" + form.dataset.session), ...loaded] });
  place.dataset.ready = "";
}

// Whether the worker could do it.
function tell(what) {
  return new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = event => done(event.data);
    worker.postMessage(what, [port2]);
  });
}

// Whose code was read, as the kept lists name them.
async function tellWho() {
  const who = document.getElementById("who");
  if (!who || !forms.length) return;
  const list = await caches.match(desk + "/" + forms[0].dataset.session);
  const page = list && new DOMParser().parseFromString(await list.text(), "text/html");
  const box = page?.querySelector('li[data-person="' + CSS.escape(coded()) + '"] bdi');
  who.textContent = box ? box.textContent : "Somebody whom this phone does not know";
}

addEventListener("online", () => { failures = 0; sendAll(); });
addEventListener("pageshow", () => sendAll());
show();
prepare().catch(() => {});
tellWho().catch(() => {});
