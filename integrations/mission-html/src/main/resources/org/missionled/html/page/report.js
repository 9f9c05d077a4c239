(function () {
  "use strict";
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  var make = function (name, words, parent) {
    var element = document.createElement(name);
    if (words) { element.textContent = words; }
    if (parent) { parent.appendChild(element); }
    return element;
  };
  var plain = function (text) { return text.toLowerCase(); };

  // Folding: everything at once
  var folds = all("main details");
  if (folds.length > 1) {
    var bar = make("div");
    bar.className = "tools";
    var open = make("button", "Open all details", bar);
    var close = make("button", "Close all", bar);
    open.type = close.type = "button";
    open.addEventListener("click", function () { folds.forEach(function (one) { one.open = true; }); });
    close.addEventListener("click", function () { folds.forEach(function (one) { one.open = false; }); });
    var contents = document.querySelector("nav.contents .fixed");
    if (contents) { contents.appendChild(bar); } else { document.querySelector("main").prepend(bar); }
  }
  // A link into something folded opens it
  var unfold = function () {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var at = target; at; at = at.parentElement) { if (at.tagName === "DETAILS") { at.open = true; } }
    if (target) { target.scrollIntoView(); }
  };
  window.addEventListener("hashchange", unfold);
  unfold();
  // On paper nothing is folded
  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = folds.filter(function (one) { return !one.open && one.hasAttribute("data-print"); });
    closed.forEach(function (one) { one.open = true; });
  });
  window.addEventListener("afterprint", function () { closed.forEach(function (one) { one.open = false; }); });

  // Filtering: by words, and by verdict where there are some
  var tools = function (holder, items, noun) {
    var bar = make("div");
    bar.className = "tools";
    var label = make("label", "Filter ", bar);
    var words = make("input", "", label);
    words.type = "search";
    var kinds = [];
    items.forEach(function (item) {
      var kind = item.getAttribute("data-kind");
      if (kind && kinds.indexOf(kind) < 0) { kinds.push(kind); }
    });
    var choice = null;
    if (kinds.length > 1) {
      var which = make("label", "Show ", bar);
      choice = make("select", "", which);
      make("option", "all", choice).value = "";
      kinds.forEach(function (kind) { make("option", kind, choice).value = kind; });
    }
    var count = make("span", "", bar);
    count.className = "muted";
    count.setAttribute("role", "status");
    var texts = items.map(function (item) { return plain(item.textContent); });
    var apply = function () {
      var wanted = plain(words.value.trim());
      var shown = 0;
      items.forEach(function (item, at) {
        var fits = texts[at].indexOf(wanted) >= 0 && (!choice || !choice.value || item.getAttribute("data-kind") === choice.value);
        item.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      count.textContent = wanted || (choice && choice.value) ? shown + " of " + items.length + " " + noun : "";
    };
    words.addEventListener("input", apply);
    if (choice) { choice.addEventListener("change", apply); }
    holder.parentNode.insertBefore(bar, holder);
  };
  all("[data-filter]").forEach(function (holder) {
    var items = all(holder.tagName === "TABLE" ? "tbody > tr" : ":scope > *", holder);
    if (items.length > 3) { tools(holder.closest(".scroll") || holder, items, holder.getAttribute("data-filter")); }
  });

  // Sorting: by any column, numbers as numbers
  var value = function (row, column) {
    var cell = row.cells[column];
    var kept = cell.getAttribute("data-sort");
    return kept === null ? plain(cell.textContent.trim()) : kept;
  };
  all("table[data-sort]").forEach(function (table) {
    var body = table.tBodies[0];
    var heads = all("thead th", table);
    if (!body || body.rows.length < 2) { return; }
    heads.forEach(function (head, column) {
      var words = head.textContent;
      head.textContent = "";
      var button = make("button", words, head);
      button.type = "button";
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        var rows = Array.prototype.slice.call(body.rows);
        rows.sort(function (one, other) {
          var a = value(one, column), b = value(other, column);
          var x = parseFloat(a), y = parseFloat(b);
          var numbers = a !== "" && b !== "" && String(x) !== "NaN" && String(y) !== "NaN" && head.classList.contains("n");
          if (head.classList.contains("n") && (a === "" || b === "")) { return a === b ? 0 : a === "" ? 1 : -1; } // what is not known comes last
          var order = numbers ? x - y : a < b ? -1 : a > b ? 1 : 0;
          return down ? -order : order;
        });
        rows.forEach(function (row) { body.appendChild(row); });
      });
    });
  });

  // Tips: what a word of the glossary means, on hovering and on focus
  var tip = null;
  var hide = function () { if (tip) { tip.remove(); tip = null; } };
  var show = function (element) {
    hide();
    var entry = document.getElementById(element.getAttribute("href").slice(1));
    if (!entry) { return; }
    tip = make("div", entry.querySelector("dd").textContent, document.body);
    tip.className = "tip";
    tip.setAttribute("aria-hidden", "true");
    var place = element.getBoundingClientRect();
    var left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
    tip.style.left = left + window.scrollX + "px";
    tip.style.top = place.bottom + 6 + window.scrollY + "px";
  };
  all("a[href^='#word-']").forEach(function (element) {
    element.addEventListener("mouseenter", function () { show(element); });
    element.addEventListener("focus", function () { show(element); });
    element.addEventListener("mouseleave", hide);
    element.addEventListener("blur", hide);
  });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") { hide(); } });
})();
