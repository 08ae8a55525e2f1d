// Shows the pages of a desk while there is no connection. Only pages that the desk asked to keep are kept, no longer than
// the desk is open, and never in the place of one that can be had.
const CACHE = "convoke-desk";
const root = new URL(".", location).pathname;
const ANY = { ignoreVary: true };
const PATIENCE = 5000;

addEventListener("install", event => event.waitUntil(skipWaiting()));
addEventListener("activate", event => event.waitUntil(clients.claim()));

addEventListener("message", event => event.waitUntil(
  Promise.allSettled(event.data.keep.map(renew))
    .then(all => event.ports[0].postMessage(all.every(one => one.status === "fulfilled")))));

addEventListener("fetch", event => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});

async function answer(request) {
  const old = await kept(request);
  const fresh = fetch(request);
  if (!old) return fresh;
  const late = new Promise(done => setTimeout(done, PATIENCE, old));
  return Promise.race([fresh.then(one => better(request, one, old), () => old), late]);
}

// A desk that is closed, or over, leaves nothing behind.
async function better(request, fresh, old) {
  const cache = await caches.open(CACHE);
  if (fresh.status >= 500) return old;
  if (fresh.status === 404) await cache.delete(request);
  else if (fresh.ok && await cache.match(request, ANY)) await cache.put(request, lasting(fresh.clone()));
  return fresh;
}

async function kept(request) {
  const cache = await caches.open(CACHE);
  const code = new URL(request.url).pathname.startsWith(root + "check-in/") && request.mode === "navigate";
  const page = await cache.match(request, ANY) ?? (code ? await cache.match(root + "check-in", ANY) : undefined);
  if (!page || Number(page.headers.get("Kept-Until")) > Date.now()) return page;
  await caches.delete(CACHE);
}

async function renew(address) {
  const fresh = await fetch(address);
  if (!fresh.ok) throw new Error(fresh.status);
  await (await caches.open(CACHE)).put(address, lasting(fresh));
}

function lasting(answer) {
  const headers = new Headers(answer.headers);
  const seconds = headers.get("Convoke-Desk-Open-For") ?? 7 * 24 * 3600;
  headers.set("Kept-Until", Date.now() + 1000 * seconds);
  return new Response(answer.body, { status: answer.status, headers });
}
