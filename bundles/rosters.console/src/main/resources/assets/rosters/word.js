// SPDX-License-Identifier: Apache-2.0
// The code of the link stands behind the hash, which no browser sends to a server; it goes into the form and leaves the address at once.
(() => {
  const code = location.hash.slice(1);
  const right = /^[0-9A-Za-z-]{20,32}$/.test(code);
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  document.querySelectorAll("[data-word]").forEach(form => {
    const field = form.elements.token;
    if (right && !field.value) field.value = code;
    if (field.value && !form.querySelector(".h-fault")) form.querySelector("[data-code]").hidden = true;
  });
})();
