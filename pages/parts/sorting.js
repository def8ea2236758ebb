// The order of a list's column when its head is clicked. The widget compares texts as the browser's language does, by
// which 2.455 stands before 420 and 05/12/2025 after 01/03/2026: here empty cells come first, then numbers written the
// Vietnamese way, days, periods, and words in Vietnamese order (Văn Lang before Văn Lăng).
(() => {
  const words = new Intl.Collator("vi", { numeric: true });
  const number = /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(?![\d/])/;
  const day = /^(\d{2})\/(\d{2})\/(\d{4})\b/;
  const quarters = { I: 3, II: 6, III: 9, IV: 12 };
  const periods = [
    [/^(?:T|Kỳ t)háng (\d{1,2})\/(\d{4})/, (month, year) => 100 * year + +month],
    [/^(?:Q|Kỳ q)uý (IV|I{1,3})\/(\d{4})/, (quarter, year) => 100 * year + quarters[quarter]],
  ];
  const place = (text) => {
    if (text === "") return [0, 0];
    const dated = day.exec(text);
    if (dated) return [2, +`${dated[3]}${dated[2]}${dated[1]}`];
    for (const [pattern, order] of periods) {
      const found = pattern.exec(text);
      if (found) return [3, order(found[1], +found[2])];
    }
    const counted = number.exec(text);
    if (!counted) return [4, 0];
    const size = +`${counted[2].replaceAll(".", "")}${(counted[3] || "").replace(",", ".")}`;
    return [1, counted[1] ? -size : size];
  };
  const compare = (one, other) => {
    const [kind, size] = place(one), [otherKind, otherSize] = place(other);
    return kind - otherKind || size - otherSize || words.compare(one, other);
  };
  const asTold = String.prototype.localeCompare;
  String.prototype.localeCompare = function (other, ...told) {
    return told.length ? asTold.call(this, other, ...told) : compare(String(this), String(other));
  };
})();
