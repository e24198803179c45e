// SPDX-License-Identifier: Apache-2.0
// Keeps the form of a session at hand without a network, and what was typed in it, sealed, until it is sent. Nothing else is
// cached. The key cannot be taken out of this browser; signing out destroys it with everything here (Clear-Site-Data).
(() => {
  const SHELL = "/sessions/offline";
  const CACHE = "form";
  const KEY = "key";
  const PATIENCE = 10000;
  const DAY = 86400000;
  const YEAR = 366 * DAY;
  const FORM = /^\/sessions\/(?!(?:notes|import|erasures|check|offline)$)[A-Za-z0-9_-]+$/;

  const settled = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Opened for each step: a connection that stays open would stand in the way of signing out.
  const store = async (name, mode, work) => {
    const opening = indexedDB.open("sessions", 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("keys");
      opening.result.createObjectStore("drafts");
    };
    const database = await settled(opening);
    try {
      return await settled(work(database.transaction(name, mode).objectStore(name)));
    } finally {
      database.close();
    }
  };

  let making = null;
  const key = async () => {
    const found = await store("keys", "readonly", keys => keys.get(KEY));
    if (found) return found;
    making = making || (async () => {
      const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
      await store("keys", "readwrite", keys => keys.put(made, KEY));
      return made;
    })().finally(() => { making = null; });
    return making;
  };
  const bound = (id, iv) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(id) });
  const seal = async draft => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const words = new TextEncoder().encode(JSON.stringify(draft));
    return { iv, sealed: await crypto.subtle.encrypt(bound(draft.id, iv), await key(), words) };
  };
  const open = async (id, row) => {
    const words = await crypto.subtle.decrypt(bound(id, row.iv), await key(), row.sealed);
    return JSON.parse(new TextDecoder().decode(words));
  };

  const keep = async draft => {
    const who = draft.who || await store("keys", "readonly", keys => keys.get("who"));
    const at = Date.now();
    const row = await seal({ ...draft, who, at });
    await store("drafts", "readwrite", drafts => drafts.put({ ...row, at }, draft.id));
  };
  const drop = id => store("drafts", "readwrite", drafts => drafts.delete(id));
  const lifetime = async () => DAY * await store("keys", "readonly", keys => keys.get("days"));
  // A draft that is not touched for the days of the rule is destroyed; looked at and deleted in one transaction, so that words that
  // come in between stay. What seems to be older than a year was written under a clock that was wrong,
  // and what has no day by an earlier version: both are counted from now.
  const expire = async () => {
    const longest = await lifetime();
    const ids = await store("drafts", "readonly", drafts => drafts.getAllKeys());
    for (const id of ids) {
      await store("drafts", "readwrite", drafts => {
        const asked = drafts.get(id);
        asked.addEventListener("success", () => {
          const row = asked.result;
          const age = row ? Date.now() - row.at : 0;
          if (!(age <= YEAR)) drafts.put({ ...row, at: Date.now() }, id);
          else if (age > longest) drafts.delete(id);
        });
        return asked;
      });
    }
  };
  // A draft is shown to the person who wrote it; whoever shares this browser does not see that there is one.
  const list = async who => {
    await expire();
    const longest = await lifetime();
    const ids = await store("drafts", "readonly", drafts => drafts.getAllKeys());
    const found = [];
    for (const id of ids) {
      const row = await store("drafts", "readonly", drafts => drafts.get(id));
      if (row) found.push({ ...await open(id, row), at: row.at, until: row.at + longest });
    }
    const reader = who || await store("keys", "readonly", keys => keys.get("who"));
    return found.filter(draft => draft.who === reader).sort((one, other) => one.at - other.at);
  };
  // What signing out would destroy, and where it can be sent before.
  const unsent = async () => ({ count: (await list("")).length, place: "/sessions" });
  const wipe = async () => {
    await store("drafts", "readwrite", drafts => drafts.clear());
    await store("keys", "readwrite", keys => keys.clear());
    await caches.delete(CACHE);
  };

  // The form as it is now, with what it needs to look like itself.
  const prepare = async (who, days) => {
    await store("keys", "readwrite", keys => keys.put(who, "who"));
    await store("keys", "readwrite", keys => keys.put(days, "days"));
    const answer = await fetch(SHELL, { redirect: "manual" });
    if (!answer.ok) return;
    const page = await answer.clone().text();
    const parts = [...new Set(page.match(/\/assets\/[^"'\s]+/g))];
    await caches.delete(CACHE);
    const cache = await caches.open(CACHE);
    await cache.addAll(parts);
    await cache.put(SHELL, answer);
  };

  const shell = async () => await caches.match(SHELL) || Response.error();
  const inTime = work => Promise.race([work, new Promise((_, late) => setTimeout(late, PATIENCE, new Error("late")))]);
  const shown = async request => {
    try {
      return await inTime(fetch(request));
    } catch {
      return shell();
    }
  };
  const fields = form => [...form].filter(([name]) => !["_csrf", "_key", "_who", "do"].includes(name));
  const sent = async (request, path) => {
    const form = await request.clone().formData().catch(() => new FormData());
    const id = form.get("_key");
    if (!id || !form.has("needs")) return fetch(request);
    try {
      const answer = await fetch(request);
      if (answer.type === "opaqueredirect") await drop(id);
      return answer;
    } catch {
      await keep({ id, who: form.get("_who"), path, asked: true, fields: fields(form) });
      return Response.redirect(SHELL, 303);
    }
  };

  addEventListener("install", () => skipWaiting());
  addEventListener("activate", event => event.waitUntil(clients.claim()));
  addEventListener("fetch", event => {
    const request = event.request;
    const place = new URL(request.url);
    if (place.origin !== location.origin) return;
    if (request.mode === "navigate" && request.method === "POST" && FORM.test(place.pathname)) {
      event.respondWith(sent(request, place.pathname));
    } else if (request.mode === "navigate" && request.method === "GET") {
      event.respondWith(shown(request));
      event.waitUntil(expire().catch(() => {}));
    } else if (request.method === "GET" && place.pathname.startsWith("/assets/")) {
      event.respondWith(caches.match(request).then(kept => kept || fetch(request)));
    }
  });

  const acts = { keep: said => keep(said.draft), drop: said => drop(said.id), list: said => list(said.who), prepare: said => prepare(said.who, said.days), unsent, wipe };
  addEventListener("message", event => {
    const act = acts[event.data.act];
    event.waitUntil(act(event.data).then(
      value => event.ports[0].postMessage({ value }),
      () => event.ports[0].postMessage({ failed: true })));
  });
})();
