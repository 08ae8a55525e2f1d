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

// A table of figures is drawn as well; the table stays for those who read.
function draw(table) {
  const rows = [...table.tBodies[0].rows];
  const heads = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent);
  const ink = getComputedStyle(table).color;
  const hues = ["#3b82c4", "#c2571a", "#2f8f5b", "#9555b5", "#b58900"];
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", (table.caption ? table.caption.textContent : "Chart") + " (the table says the same)");
  const box = document.createElement("div");
  box.className = "chart";
  box.append(canvas);
  table.before(box);
  new Chart(canvas, {
    type: table.dataset.chart,
    data: {
      labels: rows.map(row => row.cells[0].textContent),
      datasets: heads.map((label, i) => ({
        label, backgroundColor: hues[i % hues.length], borderColor: hues[i % hues.length],
        data: rows.map(row => Number(row.cells[i + 1].dataset.value ?? row.cells[i + 1].textContent)),
      })),
    },
    options: {
      animation: false, maintainAspectRatio: false, color: ink,
      indexAxis: table.dataset.axis || "x",
      plugins: { legend: { display: heads.length > 1 } },
      scales: {
        x: { ticks: { color: ink }, stacked: "stacked" in table.dataset, beginAtZero: true },
        y: { ticks: { color: ink, precision: 0 }, stacked: "stacked" in table.dataset, beginAtZero: true },
      },
    },
  });
}

function drawAll(root) {
  if (window.Chart) root.querySelectorAll("table[data-chart]").forEach(table => {
    if (!table.dataset.drawn) { table.dataset.drawn = "yes"; draw(table); }
  });
}
document.addEventListener("DOMContentLoaded", () => drawAll(document));
document.addEventListener("htmx:load", event => drawAll(event.detail.elt));
