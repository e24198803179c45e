// SPDX-License-Identifier: Apache-2.0
// On a phone the row of views is wider than the screen: it opens where the reader is.
(() => {
  const row = document.querySelector(".p-tabs");
  const here = row && row.querySelector("[aria-current]");
  if (!here || row.scrollWidth <= row.clientWidth) return;
  const inside = here.getBoundingClientRect();
  const around = row.getBoundingClientRect();
  row.scrollLeft += inside.left + inside.width / 2 - (around.left + around.width / 2);
})();
