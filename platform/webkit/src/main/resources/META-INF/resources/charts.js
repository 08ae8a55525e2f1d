// A table of figures is drawn as well; the table stays for those who read.
function draw(table) {
  const rows = [...table.querySelectorAll("tbody tr")].filter(row => !isNaN(figure(row.cells[1])));
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
  table.chart = new Chart(canvas, {
    type: table.dataset.chart,
    data: {
      labels: rows.map(row => row.cells[0].textContent),
      datasets: heads.map((label, i) => ({
        label, backgroundColor: hues[i % hues.length], borderColor: hues[i % hues.length],
        data: rows.map(row => figure(row.cells[i + 1])),
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

function figure(cell) {
  return Number(cell.dataset.value ?? cell.textContent);
}

// Rows that come later belong into the chart as well.
function drawAnew(table) {
  const box = table.previousElementSibling;
  table.chart.destroy();
  box.remove();
  draw(table);
}

function drawAll(root) {
  if (window.Chart) root.querySelectorAll("table[data-chart]").forEach(table => {
    if (!table.dataset.drawn) { table.dataset.drawn = "yes"; draw(table); }
  });
}
document.addEventListener("DOMContentLoaded", () => drawAll(document));
document.addEventListener("htmx:load", event => {
  drawAll(event.detail.elt);
  const table = event.detail.elt.closest("table[data-chart]");
  if (table && table.chart) drawAnew(table);
});
